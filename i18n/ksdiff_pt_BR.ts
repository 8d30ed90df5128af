<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>KSDiff</name>
    <message>
        <source>Adapt weights to a scene</source>
        <translation>Adaptar pesos a uma cena</translation>
    </message>
    <message>
        <source>Makes weights for a scene from its own PAN and MS, and keeps them if they help.</source>
        <translation>Faz pesos para uma cena a partir do próprio PAN e MS, e os mantém se ajudarem.</translation>
    </message>
    <message>
        <source>weights,train,fine-tuning,adaptation,sensor,pan-sharpening</source>
        <translation>pesos,treinar,ajuste fino,adaptação,sensor,pansharpening</translation>
    </message>
    <message>
        <source>Panchromatic layer</source>
        <translation>Camada pancromática</translation>
    </message>
    <message>
        <source>Multispectral layer</source>
        <translation>Camada multiespectral</translation>
    </message>
    <message>
        <source>Name of the adapted weights</source>
        <translation>Nome dos pesos adaptados</translation>
    </message>
    <message>
        <source>Time to stay within, minutes</source>
        <translation>Tempo a respeitar, minutos</translation>
    </message>
    <message>
        <source>Replace your own weights of that name</source>
        <translation>Substituir os seus próprios pesos com esse nome</translation>
    </message>
    <message>
        <source>The weights {name} are ready after {time}.</source>
        <translation>Os pesos {name} estão prontos após {time}.</translation>
    </message>
    <message>
        <source>Not adapted: the weights before stay the better choice for this scene.</source>
        <translation>Não adaptados: os pesos anteriores continuam a melhor escolha para esta cena.</translation>
    </message>
    <message>
        <source>Multispectral bands, all if none is chosen</source>
        <translation>Bandas multiespectrais, todas se nenhuma for escolhida</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Steps of each trial, as many as fit into the time if 0</source>
        <translation>Passos de cada tentativa, se 0 tantos quantos couberem no tempo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Whether weights were written</source>
        <translation>Se pesos foram gravados</translation>
    </message>
    <message>
        <source>Name of the adapted weights, empty if there are none</source>
        <translation>Nome dos pesos adaptados, vazio se não houver</translation>
    </message>
    <message>
        <source>File of the adapted weights</source>
        <translation>Arquivo dos pesos adaptados</translation>
    </message>
    <message>
        <source>Why no weights were written</source>
        <translation>Por que nenhum peso foi gravado</translation>
    </message>
    <message>
        <source>Error that is gone on held-out blocks, percent</source>
        <translation>Erro que sumiu nos blocos reservados, por cento</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks before</source>
        <translation>ERGAS nos blocos reservados antes</translation>
    </message>
    <message>
        <source>ERGAS on held-out blocks after</source>
        <translation>ERGAS nos blocos reservados depois</translation>
    </message>
    <message>
        <source>HQNR before</source>
        <translation>HQNR antes</translation>
    </message>
    <message>
        <source>HQNR after</source>
        <translation>HQNR depois</translation>
    </message>
    <message>
        <source>Steps of each trial</source>
        <translation>Passos de cada tentativa</translation>
    </message>
    <message>
        <source>Elapsed seconds</source>
        <translation>Segundos decorridos</translation>
    </message>
    <message>
        <source>Adapting needs PyTorch in the Python of QGIS itself, which does not have it.</source>
        <translation>A adaptação precisa do PyTorch no Python do próprio QGIS, que não o tem.</translation>
    </message>
    <message>
        <source>Run “python -m ksdiff_core adapt” in a Python that has PyTorch and GDAL.</source>
        <translation>Execute “python -m ksdiff_core adapt” em um Python que tenha PyTorch e GDAL.</translation>
    </message>
    <message>
        <source>Assess pansharpened raster</source>
        <translation>Avaliar um raster pansharpened</translation>
    </message>
    <message>
        <source>Reports the quality of a pansharpened raster, whoever made it.</source>
        <translation>Relata a qualidade de um raster pansharpened, seja quem for que o fez.</translation>
    </message>
    <message>
        <source>quality,report,pan-sharpening,HQNR,QNR,ERGAS,SAM,Q2n</source>
        <translation>qualidade,relatório,pansharpening,HQNR,QNR,ERGAS,SAM,Q2n</translation>
    </message>
    <message>
        <source>Pansharpened layer</source>
        <translation>Camada pansharpened</translation>
    </message>
    <message>
        <source>True image, if there is one</source>
        <translation>Imagem verdadeira, se houver</translation>
    </message>
    <message>
        <source>Uncertainty, if there is one</source>
        <translation>Incerteza, se houver</translation>
    </message>
    <message>
        <source>Method to judge at reduced resolution</source>
        <translation>Método a julgar em resolução reduzida</translation>
    </message>
    <message>
        <source>Multispectral bands of the raster, all if none is chosen</source>
        <translation>Bandas multiespectrais do raster, todas se nenhuma for escolhida</translation>
    </message>
    <message>
        <source>Quality report</source>
        <translation>Relatório de qualidade</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Arquivos HTML (*.html)</translation>
    </message>
    <message>
        <source>All numbers</source>
        <translation>Todos os números</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Wrote {output} in {time}.</source>
        <translation>{output} gravado em {time}.</translation>
    </message>
    <message>
        <source>Radiometric consistency in a word</source>
        <translation>Consistência radiométrica em uma palavra</translation>
    </message>
    <message>
        <source>Best classical method by HQNR</source>
        <translation>Melhor método clássico pelo HQNR</translation>
    </message>
    <message>
        <source>What SAM, ERGAS, Q2n and SCC are about</source>
        <translation>Do que tratam SAM, ERGAS, Q2n e SCC</translation>
    </message>
    <message>
        <source>Reprojection error, relative RMSE</source>
        <translation>Erro de reprojeção, RMSE relativo</translation>
    </message>
    <message>
        <source>SAM, degrees</source>
        <translation>SAM, graus</translation>
    </message>
    <message>
        <source>fused</source>
        <translation>fundido</translation>
    </message>
    <message>
        <source>{name} was chosen as both the result and an input.</source>
        <translation>{name} foi escolhido como resultado e também como entrada.</translation>
    </message>
    <message>
        <source>Choose the raster that was made of PAN and MS.</source>
        <translation>Escolha o raster que foi feito de PAN e MS.</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referência</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>incerteza</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}. Please report it with this log.</source>
        <translation>Erro inesperado {kind}: {error}. Por favor, relate-o com este registro.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Tells what to paste into a report of a problem.</source>
        <translation>Diz o que colar no relato de um problema.</translation>
    </message>
    <message>
        <source>diagnostics,version,PyTorch,device,support</source>
        <translation>diagnóstico,versão,PyTorch,dispositivo,suporte</translation>
    </message>
    <message>
        <source>Diagnostics as a file</source>
        <translation>Diagnóstico como arquivo</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>The diagnostics cannot be written to {path}: {error}.</source>
        <translation>O diagnóstico não pode ser gravado em {path}: {error}.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Multispectral bands to sharpen, all if none is chosen</source>
        <translation>Bandas multiespectrais a refinar, todas se nenhuma for escolhida</translation>
    </message>
    <message>
        <source>Bands of the result, all if none is chosen</source>
        <translation>Bandas do resultado, todas se nenhuma for escolhida</translation>
    </message>
    <message>
        <source>Bands that are interpolated and not sharpened</source>
        <translation>Bandas que são interpoladas e não refinadas</translation>
    </message>
    <message>
        <source>Mask, outside which the result is nodata</source>
        <translation>Máscara, fora da qual o resultado fica sem dados</translation>
    </message>
    <message>
        <source>Nodata value of the result</source>
        <translation>Valor sem dados do resultado</translation>
    </message>
    <message>
        <source>Output data type</source>
        <translation>Tipo de dados da saída</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Overviews for fast display; cog has them always</source>
        <translation>Visões gerais para exibição rápida; cog sempre as tem</translation>
    </message>
    <message>
        <source>Quality report on the result, beside it</source>
        <translation>Relatório de qualidade do resultado, ao lado dele</translation>
    </message>
    <message>
        <source>GeoTIFF creation options</source>
        <translation>Opções de criação do GeoTIFF</translation>
    </message>
    <message>
        <source>Diffusion steps, 0 for automatic</source>
        <translation>Passos de difusão, 0 para automático</translation>
    </message>
    <message>
        <source>Views of every tile</source>
        <translation>Vistas de cada bloco</translation>
    </message>
    <message>
        <source>Seed of the diffusion</source>
        <translation>Semente da difusão</translation>
    </message>
    <message>
        <source>Correct the result so that it gives back the MS exactly</source>
        <translation>Corrigir o resultado para que devolva exatamente o MS</translation>
    </message>
    <message>
        <source>Precision of the network</source>
        <translation>Precisão da rede</translation>
    </message>
    <message>
        <source>Tile side in PAN pixels, 0 for automatic</source>
        <translation>Lado dos blocos em pixels PAN, 0 para automático</translation>
    </message>
    <message>
        <source>Memory in MB, 0 for a quarter of what is free</source>
        <translation>Memória em MB, 0 para um quarto da livre</translation>
    </message>
    <message>
        <source>Continue an interrupted run</source>
        <translation>Continuar uma execução interrompida</translation>
    </message>
    <message>
        <source>Pansharpen</source>
        <translation>Pansharpening</translation>
    </message>
    <message>
        <source>Fuses PAN and MS into MS with the pixel size of PAN.</source>
        <translation>Funde PAN e MS em uma imagem MS com o tamanho de pixel do PAN.</translation>
    </message>
    <message>
        <source>pan-sharpening,fusion,panchromatic,multispectral,diffusion</source>
        <translation>pansharpening,fusão,pancromático,multiespectral,difusão</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Quality of ksdiff</source>
        <translation>Qualidade do ksdiff</translation>
    </message>
    <message>
        <source>Extent, all of the scene if empty</source>
        <translation>Extensão, toda a cena se vazia</translation>
    </message>
    <message>
        <source>Pansharpened</source>
        <translation>Imagem pansharpened</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incerteza</translation>
    </message>
    <message>
        <source>Method used</source>
        <translation>Método usado</translation>
    </message>
    <message>
        <source>Device used</source>
        <translation>Dispositivo usado</translation>
    </message>
    <message>
        <source>MS pixel size over PAN pixel size</source>
        <translation>Tamanho de pixel do MS dividido pelo do PAN</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Largura em pixels</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Altura em pixels</translation>
    </message>
    <message>
        <source>Opening the images</source>
        <translation>Abrindo as imagens</translation>
    </message>
    <message>
        <source>Wrote {output}: {size}, {type}, in {time} on {device}.</source>
        <translation>{output} gravado: {size}, {type}, em {time} com {device}.</translation>
    </message>
    <message>
        <source>Correct a shift between PAN and MS</source>
        <translation>Corrigir um deslocamento entre PAN e MS</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves down</source>
        <translation>Deslocamento dado: pixels PAN que o MS desce</translation>
    </message>
    <message>
        <source>Given shift: PAN pixels that MS moves right</source>
        <translation>Deslocamento dado: pixels PAN que o MS vai para a direita</translation>
    </message>
    <message>
        <source>Further multispectral files, if each band is a file</source>
        <translation>Outros arquivos multiespectrais, se cada banda for um arquivo</translation>
    </message>
    <message>
        <source>Panchromatic band</source>
        <translation>Banda pancromática</translation>
    </message>
    <message>
        <source>Weights: a name or a file, the shipped ones if empty</source>
        <translation>Pesos: um nome ou um arquivo, os incluídos se vazio</translation>
    </message>
    <message>
        <source>Weights of KSDiff</source>
        <translation>Pesos do KSDiff</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Manage weights</source>
        <translation>Gerenciar pesos</translation>
    </message>
    <message>
        <source>Lists, verifies, imports, downloads and removes weights.</source>
        <translation>Lista, verifica, importa, baixa e remove pesos.</translation>
    </message>
    <message>
        <source>weights,model,download,checksum,licence,offline</source>
        <translation>pesos,modelo,download,soma de verificação,licença,offline</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Name of the weights; to verify, all if empty</source>
        <translation>Nome dos pesos; para verificar, todos se vazio</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Arquivo a importar</translation>
    </message>
    <message>
        <source>Address to download from, if the weights are not listed</source>
        <translation>Endereço de download, se os pesos não estiverem na lista</translation>
    </message>
    <message>
        <source>SHA-256 of what is at that address</source>
        <translation>SHA-256 do que está nesse endereço</translation>
    </message>
    <message>
        <source>Replace other weights of that name</source>
        <translation>Substituir outros pesos com esse nome</translation>
    </message>
    <message>
        <source>List of the weights</source>
        <translation>Lista dos pesos</translation>
    </message>
    <message>
        <source>Number of weights</source>
        <translation>Número de pesos</translation>
    </message>
    <message>
        <source>File of the weights, or their folder</source>
        <translation>Arquivo dos pesos, ou a pasta deles</translation>
    </message>
    <message>
        <source>NAME, or URL and SHA256</source>
        <translation>NAME, ou URL e SHA256</translation>
    </message>
    <message>
        <source>The action {action} needs {parameters}.</source>
        <translation>A ação {action} precisa de {parameters}.</translation>
    </message>
    <message>
        <source>The action list shows all names.</source>
        <translation>A ação list mostra todos os nomes.</translation>
    </message>
    <message>
        <source>about {time} left, {speed} per minute</source>
        <translation>restam cerca de {time}, {speed} por minuto</translation>
    </message>
    <message>
        <source>Diagnostics of KSDiff</source>
        <translation>Diagnóstico do KSDiff</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. Paste them into your report.</source>
        <translation>O diagnóstico está na área de transferência. Cole-o no seu relato.</translation>
    </message>
    <message>
        <source>Gathering diagnostics…</source>
        <translation>Reunindo o diagnóstico…</translation>
    </message>
    <message>
        <source>Looking at the images…</source>
        <translation>Examinando as imagens…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examinando as imagens</translation>
    </message>
    <message>
        <source>Takes {low} to {high} on the processor; known better after a run.</source>
        <translation>Leva de {low} a {high} no processador; mais bem conhecido após uma execução.</translation>
    </message>
    <message>
        <source>Takes about {time} on {device}, as fast as the last run.</source>
        <translation>Leva cerca de {time} em {device}, tão rápido quanto a última execução.</translation>
    </message>
    <message>
        <source>Needs at most {size} MB of disk.</source>
        <translation>Precisa de no máximo {size} MB de disco.</translation>
    </message>
    <message>
        <source>Choose the two layers to see what is known of them.</source>
        <translation>Escolha as duas camadas para ver o que se sabe delas.</translation>
    </message>
    <message>
        <source>Make a Python with PyTorch</source>
        <translation>Criar um Python com PyTorch</translation>
    </message>
    <message>
        <source>Python to make it with</source>
        <translation>Python usado para criá-lo</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>PyTorch (BSD licence), numpy and safetensors are fetched from pypi.org and pytorch.org into a folder of their own in your profile: {folder}. Neither QGIS nor the Python below is changed. The options can be closed meanwhile, and QGIS used. It can be removed again on the same page.</source>
        <translation>PyTorch (licença BSD), numpy e safetensors são baixados de pypi.org e pytorch.org para uma pasta própria do seu perfil: {folder}. Nem o QGIS nem o Python abaixo são alterados. Enquanto isso, as opções podem ser fechadas e o QGIS usado. Pode ser removido novamente nesta mesma página.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>for the processor: {download} GB to fetch, {disk} GB on the disk</source>
        <translation>para o processador: {download} GB para baixar, {disk} GB no disco</translation>
    </message>
    <message>
        <source>for an NVIDIA GPU: {download} GB to fetch, {disk} GB on the disk</source>
        <translation>para uma GPU NVIDIA: {download} GB para baixar, {disk} GB no disco</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>Python com PyTorch</translation>
    </message>
    <message>
        <source>the Python of QGIS</source>
        <translation>o Python do QGIS</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Testing {python}</source>
        <translation>Testando {python}</translation>
    </message>
    <message>
        <source>Remove the Python with PyTorch</source>
        <translation>Remover o Python com PyTorch</translation>
    </message>
    <message>
        <source>Delete this folder?

{folder}</source>
        <translation>Excluir esta pasta?

{folder}</translation>
    </message>
    <message>
        <source>Install that there, or make a Python as shown below.</source>
        <translation>Instale isso ali, ou crie um Python como mostrado abaixo.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>O teste foi cancelado.</translation>
    </message>
    <message>
        <source>Cancelled; nothing is left of it.</source>
        <translation>Cancelado; nada restou.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Removido.</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch. If the Python of QGIS has none, choose another Python that has it, or the folder of its environment. QGIS then sends it the pixels and writes what comes back; nothing is installed in QGIS.</source>
        <translation>O método ksdiff precisa do PyTorch. Se o Python do QGIS não o tiver, escolha outro Python que o tenha, ou a pasta do ambiente dele. O QGIS então envia os pixels e grava o que volta; nada é instalado no QGIS.</translation>
    </message>
    <message>
        <source>Where KSDiff computes</source>
        <translation>Onde o KSDiff calcula</translation>
    </message>
    <message>
        <source>The environment variable {name} goes before this setting: {python}</source>
        <translation>A variável de ambiente {name} prevalece sobre este ajuste: {python}</translation>
    </message>
    <message>
        <source>KSDiff preview</source>
        <translation>Prévia do KSDiff</translation>
    </message>
    <message>
        <source>Both sides show the MS as it is.</source>
        <translation>Os dois lados mostram o MS como está.</translation>
    </message>
    <message>
        <source>Choose a method on one of them.</source>
        <translation>Escolha um método em um deles.</translation>
    </message>
    <message>
        <source>Preview of KSDiff</source>
        <translation>Prévia com KSDiff</translation>
    </message>
    <message>
        <source>Reading the scene</source>
        <translation>Lendo a cena</translation>
    </message>
    <message>
        <source>Cancelled; nothing was kept.</source>
        <translation>Cancelado; nada foi guardado.</translation>
    </message>
    <message>
        <source>Press Preview to see the other method.</source>
        <translation>Pressione Prévia para ver o outro método.</translation>
    </message>
    <message>
        <source>{width} x {height} PAN pixels, {time} on {device}.</source>
        <translation>{width} x {height} pixels PAN, {time} em {device}.</translation>
    </message>
    <message>
        <source>The map shows {wanted} million pixels and a preview has at most {most}: this is the middle. Zoom in to choose another place.</source>
        <translation>O mapa mostra {wanted} milhões de pixels e uma prévia tem no máximo {most}: este é o meio. Aproxime para escolher outro lugar.</translation>
    </message>
    <message>
        <source>Pre&amp;view what the map shows</source>
        <translation>Pré&amp;via do que o mapa mostra</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>Mo&amp;strar no mapa</translation>
    </message>
    <message>
        <source>&amp;Pansharpen the whole scene…</source>
        <translation>&amp;Pansharpening da cena toda…</translation>
    </message>
    <message>
        <source>&amp;Multispectral</source>
        <translation>&amp;Multiespectral</translation>
    </message>
    <message>
        <source>Pan&amp;chromatic</source>
        <translation>Pan&amp;cromático</translation>
    </message>
    <message>
        <source>&amp;Left side</source>
        <translation>Lado &amp;esquerdo</translation>
    </message>
    <message>
        <source>&amp;Right side</source>
        <translation>Lado &amp;direito</translation>
    </message>
    <message>
        <source>&amp;Divider</source>
        <translation>Di&amp;visória</translation>
    </message>
    <message>
        <source>Drag the divider on the map</source>
        <translation>Arrastar a divisória no mapa</translation>
    </message>
    <message>
        <source>Keys: comma and full stop on the map, arrows on the slider</source>
        <translation>Teclas: vírgula e ponto no mapa, setas no controle deslizante</translation>
    </message>
    <message>
        <source>Fuse the part of the scene that the map shows. Its pixels are those that the whole run would give.</source>
        <translation>Fundir a parte da cena que o mapa mostra. Os pixels são os que a execução completa daria.</translation>
    </message>
    <message>
        <source>Open the algorithm with these layers and the method</source>
        <translation>Abrir o algoritmo com estas camadas e o método</translation>
    </message>
    <message>
        <source>MS as it is</source>
        <translation>MS como está</translation>
    </message>
    <message>
        <source>MS interpolated</source>
        <translation>MS interpolado</translation>
    </message>
    <message>
        <source>How to make a Python with PyTorch</source>
        <translation>Como criar um Python com PyTorch</translation>
    </message>
    <message>
        <source>Make one…</source>
        <translation>Criar um…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>With Python from python.org or of your system</source>
        <translation>Com o Python de python.org ou do seu sistema</translation>
    </message>
    <message>
        <source>With conda or Miniforge</source>
        <translation>Com conda ou Miniforge</translation>
    </message>
    <message>
        <source>Way to make it</source>
        <translation>Modo de criá-lo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>KSDiff can make one in a folder of its own in your profile.</source>
        <translation>O KSDiff pode criar um em uma pasta própria do seu perfil.</translation>
    </message>
    <message>
        <source>Or make it yourself:</source>
        <translation>Ou crie-o você mesmo:</translation>
    </message>
    <message>
        <source>Run this in a terminal; it takes about 1 GB on the disk and computes on the CPU. Then choose the folder {folder} above and test it. For an NVIDIA GPU install the build of PyTorch that pytorch.org names for your system.</source>
        <translation>Execute isto em um terminal; ocupa cerca de 1 GB no disco e calcula na CPU. Depois escolha acima a pasta {folder} e teste-a. Para uma GPU NVIDIA, instale a versão do PyTorch que pytorch.org indica para o seu sistema.</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Compare the selected weights with their published SHA-256</source>
        <translation>Comparar os pesos selecionados com o SHA-256 publicado</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add weights from a file, without a network</source>
        <translation>Adicionar pesos de um arquivo, sem rede</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Baixar…</translation>
    </message>
    <message>
        <source>Add weights from the list, or from an address</source>
        <translation>Adicionar pesos da lista ou de um endereço</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Delete weights that were added; those of KSDiff stay</source>
        <translation>Apagar pesos adicionados; os do KSDiff ficam</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>Show the file of the selected weights in the file manager</source>
        <translation>Mostrar o arquivo dos pesos selecionados no gerenciador de arquivos</translation>
    </message>
    <message>
        <source>Verify weights</source>
        <translation>Verificar pesos</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Importar pesos</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>Baixar pesos</translation>
    </message>
    <message>
        <source>Delete the files of these weights?

{names}</source>
        <translation>Apagar os arquivos destes pesos?

{names}</translation>
    </message>
    <message>
        <source>Remove weights</source>
        <translation>Remover pesos</translation>
    </message>
    <message>
        <source>Removed: {names}.</source>
        <translation>Removidos: {names}.</translation>
    </message>
    <message>
        <source>{folder} cannot be made: {error}.</source>
        <translation>Não é possível criar {folder}: {error}.</translation>
    </message>
    <message>
        <source>Check that the folder above it can be written.</source>
        <translation>Verifique se a pasta acima dela pode ser gravada.</translation>
    </message>
    <message>
        <source>Weights are what the network of KSDiff has learned. Pansharpen uses those called ksdiff, unless you give it the name of others.</source>
        <translation>Pesos são o que a rede do KSDiff aprendeu. O pansharpening usa os chamados ksdiff, a menos que você dê o nome de outros.</translation>
    </message>
    <message>
        <source>{name} is ready. Give this name as “Weights” of Pansharpen.</source>
        <translation>{name} está pronto. Dê este nome como “Pesos” do pansharpening.</translation>
    </message>
    <message>
        <source>Verified: {names}.</source>
        <translation>Verificados: {names}.</translation>
    </message>
    <message>
        <source>&amp;Replace other weights of this name</source>
        <translation>&amp;Substituir outros pesos com este nome</translation>
    </message>
    <message>
        <source>Details of the weights</source>
        <translation>Detalhes dos pesos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Choose weights</source>
        <translation>Escolher pesos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Baixar</translation>
    </message>
    <message>
        <source>64 digits 0 to 9 and a to f</source>
        <translation>64 dígitos de 0 a 9 e de a a f</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;SHA-256</source>
        <translation>&amp;SHA-256</translation>
    </message>
    <message>
        <source>What does not have this SHA-256 will not be installed.</source>
        <translation>O que não tiver este SHA-256 não será instalado.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No {role} raster was given.</source>
        <translation>Nenhum raster {role} foi dado.</translation>
    </message>
    <message>
        <source>Choose a layer or a file.</source>
        <translation>Escolha uma camada ou um arquivo.</translation>
    </message>
    <message>
        <source>{name} ({key}) cannot be {value}.</source>
        <translation>{name} ({key}) não pode ser {value}.</translation>
    </message>
    <message>
        <source>Give a value that the parameter allows.</source>
        <translation>Dê um valor que o parâmetro permita.</translation>
    </message>
    <message>
        <source>Choose from {options}.</source>
        <translation>Escolha entre {options}.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation>Dê um número inteiro de {least} a {most}.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation>Dê um número de {least} a {most}.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Dê um número.</translation>
    </message>
    <message>
        <source>{name} was chosen as both PAN and MS.</source>
        <translation>{name} foi escolhido como PAN e também como MS.</translation>
    </message>
    <message>
        <source>Choose two rasters of the same scene.</source>
        <translation>Escolha dois rasters da mesma cena.</translation>
    </message>
    <message>
        <source>Choose a file name that ends with {suffix}.</source>
        <translation>Escolha um nome de arquivo que termine em {suffix}.</translation>
    </message>
    <message>
        <source>No output file was given.</source>
        <translation>Nenhum arquivo de saída foi dado.</translation>
    </message>
    <message>
        <source>{name} is not a raster; a {role} raster is needed.</source>
        <translation>{name} não é um raster; é preciso um raster {role}.</translation>
    </message>
    <message>
        <source>Choose a raster layer.</source>
        <translation>Escolha uma camada raster.</translation>
    </message>
    <message>
        <source>{name} comes from the provider “{kind}” and has no original pixel values.</source>
        <translation>{name} vem do provedor “{kind}” e não tem os valores originais dos pixels.</translation>
    </message>
    <message>
        <source>Choose a raster file as the {role} raster.</source>
        <translation>Escolha um arquivo raster como raster {role}.</translation>
    </message>
    <message>
        <source>The layer {name} is broken: its file cannot be opened.</source>
        <translation>A camada {name} está quebrada: o arquivo dela não pode ser aberto.</translation>
    </message>
    <message>
        <source>Repair its data source.</source>
        <translation>Repare a fonte de dados dela.</translation>
    </message>
    <message>
        <source>Making a Python with PyTorch</source>
        <translation>Criando um Python com PyTorch</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>The mask {name} is neither a layer of polygons nor a raster.</source>
        <translation>A máscara {name} não é uma camada de polígonos nem um raster.</translation>
    </message>
    <message>
        <source>Choose a polygon layer or a raster.</source>
        <translation>Escolha uma camada de polígonos ou um raster.</translation>
    </message>
    <message>
        <source>The mask {name} cannot be saved: {problem}.</source>
        <translation>A máscara {name} não pode ser salva: {problem}.</translation>
    </message>
    <message>
        <source>Save the layer as a file and choose that.</source>
        <translation>Salve a camada como arquivo e escolha esse.</translation>
    </message>
    <message>
        <source>Pansharpen with KSDiff…</source>
        <translation>Pansharpening com KSDiff…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Weights…</source>
        <translation>Pesos…</translation>
    </message>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>The map shows a place far from the panchromatic layer.</source>
        <translation>O mapa mostra um lugar longe da camada pancromática.</translation>
    </message>
    <message>
        <source>Zoom to that layer first.</source>
        <translation>Aproxime primeiro essa camada.</translation>
    </message>
    <message>
        <source>The Python of QGIS has no PyTorch.</source>
        <translation>O Python do QGIS não tem PyTorch.</translation>
    </message>
    <message>
        <source>The Python of QGIS has PyTorch{version}.</source>
        <translation>O Python do QGIS tem PyTorch{version}.</translation>
    </message>
    <message>
        <source>none, and none is needed</source>
        <translation>nenhum, e nenhum é necessário</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU {device}.</source>
        <translation>O KSDiff pode calcular ali, na GPU {device}.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the GPU of Apple.</source>
        <translation>O KSDiff pode calcular ali, na GPU da Apple.</translation>
    </message>
    <message>
        <source>KSDiff can compute there, on the CPU.</source>
        <translation>O KSDiff pode calcular ali, na CPU.</translation>
    </message>
    <message>
        <source>This Python has 32 bit; PyTorch needs one with 64 bit.</source>
        <translation>Este Python é de 32 bits; o PyTorch precisa de um de 64 bits.</translation>
    </message>
    <message>
        <source>KSDiff cannot compute there. Missing or broken: {packages}.</source>
        <translation>O KSDiff não pode calcular ali. Falta ou está quebrado: {packages}.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>Device: CPU</source>
        <translation>Dispositivo: CPU</translation>
    </message>
    <message>
        <source>Device: {name}, {memory} MB</source>
        <translation>Dispositivo: {name}, {memory} MB</translation>
    </message>
    <message>
        <source>KSDiff pansharpening</source>
        <translation>Pansharpening KSDiff</translation>
    </message>
    <message>
        <source>{name} (pansharpened)</source>
        <translation>{name} (pansharpened)</translation>
    </message>
    <message>
        <source>The method ksdiff needs PyTorch, which the Python of QGIS does not have.</source>
        <translation>O método ksdiff precisa do PyTorch, que o Python do QGIS não tem.</translation>
    </message>
    <message>
        <source>Make or choose a Python that has it under Settings, Options, KSDiff, or take the method mtf-glp-hpm, which needs nothing.</source>
        <translation>Crie ou escolha um Python que o tenha em Configurações, Opções, KSDiff, ou use o método mtf-glp-hpm, que não precisa de nada.</translation>
    </message>
    <message>
        <source>PyTorch of {python}</source>
        <translation>PyTorch de {python}</translation>
    </message>
    <message>
        <source>PyTorch not installed</source>
        <translation>PyTorch não está instalado</translation>
    </message>
    <message>
        <source>Unexpected {kind}: {error}.</source>
        <translation>Erro inesperado {kind}: {error}.</translation>
    </message>
    <message>
        <source>Please report it.</source>
        <translation>Por favor, relate-o.</translation>
    </message>
    <message>
        <source>Removed {path}.</source>
        <translation>{path} removido.</translation>
    </message>
    <message>
        <source>{name} is ready: {path}</source>
        <translation>{name} está pronto: {path}</translation>
    </message>
    <message>
        <source>Verifying {name}</source>
        <translation>Verificando {name}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licença: {licence}</translation>
    </message>
    <message>
        <source>Trained on: {data}</source>
        <translation>Treinado com: {data}</translation>
    </message>
    <message>
        <source>Folder of your own weights</source>
        <translation>Pasta dos seus próprios pesos</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Treinado com</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>can be downloaded</source>
        <translation>pode ser baixado</translation>
    </message>
    <message>
        <source>without known hash</source>
        <translation>sem hash conhecido</translation>
    </message>
    <message>
        <source>not as expected</source>
        <translation>não é o esperado</translation>
    </message>
    <message>
        <source>Nobody has stated a SHA-256 to compare this file with. Import it to have one kept.</source>
        <translation>Ninguém informou um SHA-256 com o qual comparar este arquivo. Importe-o para que um seja guardado.</translation>
    </message>
    <message>
        <source>This file is damaged, or not the one that is known by this name. Remove it, or get it anew.</source>
        <translation>Este arquivo está danificado, ou não é o conhecido por este nome. Remova-o, ou obtenha-o de novo.</translation>
    </message>
    <message>
        <source>ships with KSDiff</source>
        <translation>incluído no KSDiff</translation>
    </message>
    <message>
        <source>download</source>
        <translation>download</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>adicionado por você</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>good</source>
        <translation>boa</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderada</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderada</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>above</source>
        <translation>acima do</translation>
    </message>
    <message>
        <source>below</source>
        <translation>abaixo do</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>ideal</translation>
    </message>
    <message>
        <source>brightest</source>
        <translation>mais claro</translation>
    </message>
    <message>
        <source>darkest</source>
        <translation>mais escuro</translation>
    </message>
    <message>
        <source>greenest</source>
        <translation>mais verde</translation>
    </message>
    <message>
        <source>en</source>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>minutes is {0}, expected a number above 0 up to 1440.</source>
        <translation>minutes é {0}, esperava-se um número acima de 0 e até 1440.</translation>
    </message>
    <message>
        <source>Give a number of minutes in that range.</source>
        <translation>Dê um número de minutos nessa faixa.</translation>
    </message>
    <message>
        <source>steps is {0}, expected 0 to {1}.</source>
        <translation>steps é {0}, esperava-se de 0 a {1}.</translation>
    </message>
    <message>
        <source>Give a whole number in that range.</source>
        <translation>Dê um número inteiro nessa faixa.</translation>
    </message>
    <message>
        <source>device is {0}, expected one of {1}.</source>
        <translation>device é {0}, esperava-se um destes: {1}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Escolha um deles.</translation>
    </message>
    <message>
        <source>On {0} held-out blocks the error at reduced resolution changed by {1}; a clear fall of at least {2} is required.</source>
        <translation>Em {0} blocos reservados, o erro em resolução reduzida mudou em {1}; exige-se uma queda clara de pelo menos {2}.</translation>
    </message>
    <message>
        <source>At full resolution HQNR fell from {0} to {1}; it must not fall.</source>
        <translation>Em resolução plena, o HQNR caiu de {0} para {1}; ele não pode cair.</translation>
    </message>
    <message>
        <source>The reprojection error grew from {0} to {1}; it must not grow.</source>
        <translation>O erro de reprojeção cresceu de {0} para {1}; ele não pode crescer.</translation>
    </message>
    <message>
        <source>Other weights are called {0} already ({1}).</source>
        <translation>Outros pesos já se chamam {0} ({1}).</translation>
    </message>
    <message>
        <source>Choose another name, or allow to overwrite them if they are your own.</source>
        <translation>Escolha outro nome, ou permita sobrescrevê-los se forem seus.</translation>
    </message>
    <message>
        <source>{0} trials of {1} steps, as asked for.</source>
        <translation>{0} tentativa(s) de {1} passos, como pedido.</translation>
    </message>
    <message>
        <source>{0} trial{1} of {2} steps fit into {3} minutes; with steps = {4} the same weights are made again.</source>
        <translation>Em {3} minutos há tempo para {0} tentativa(s) de {2} passos; com steps = {4} obtêm-se de novo os mesmos pesos.</translation>
    </message>
    <message>
        <source>{0} minutes are too short for this scene on this machine; about {1} are needed.</source>
        <translation>{0} minutos são pouco para esta cena nesta máquina; são necessários cerca de {1}.</translation>
    </message>
    <message>
        <source>{0} more need more time.</source>
        <translation>Para mais {0} é preciso mais tempo.</translation>
    </message>
    <message>
        <source>Adapted from {0} {1} on {2}, {3}</source>
        <translation>Adaptados a partir de {0} {1} em {2}, {3}</translation>
    </message>
    <message>
        <source>of that scene</source>
        <translation>a dessa cena</translation>
    </message>
    <message>
        <source>unknown sensor</source>
        <translation>sensor desconhecido</translation>
    </message>
    <message>
        <source>The weights before stay the better choice for this scene; nothing was written.</source>
        <translation>Os pesos anteriores continuam a melhor escolha para esta cena; nada foi gravado.</translation>
    </message>
    <message>
        <source>on {0} held-out blocks ERGAS went from {1} to {2}, block by block {3}; at full resolution HQNR went from {4} to {5}, the reprojection error from {6} to {7}.</source>
        <translation>em {0} blocos reservados, o ERGAS foi de {1} para {2}, bloco a bloco {3}; em resolução plena, o HQNR foi de {4} para {5}, o erro de reprojeção de {6} para {7}.</translation>
    </message>
    <message>
        <source>Wrote {0}: {1}, {2} numbers.</source>
        <translation>{0} gravado: {1}, {2} números.</translation>
    </message>
    <message>
        <source>No weights passed</source>
        <translation>Nenhum peso passou nos testes</translation>
    </message>
    <message>
        <source>to adapt to the scene</source>
        <translation>para adaptar à cena</translation>
    </message>
    <message>
        <source>{0} holds weights that are adapted to a scene already.</source>
        <translation>{0} já contém pesos adaptados a uma cena.</translation>
    </message>
    <message>
        <source>Adapt the ones they were made of, by default those that ship with KSDiff.</source>
        <translation>Adapte aqueles a partir dos quais foram feitos, por padrão os incluídos no KSDiff.</translation>
    </message>
    <message>
        <source>The scene holds {0} valid numbers of MS; even the smallest adaptation needs more.</source>
        <translation>A cena contém {0} números válidos de MS; mesmo a menor adaptação precisa de mais.</translation>
    </message>
    <message>
        <source>Trying {0}</source>
        <translation>Testando {0}</translation>
    </message>
    <message>
        <source>Learned one scale lower, {0}: the error at the scale of MS changed by {1}.</source>
        <translation>Aprendido uma escala abaixo, {0}: o erro na escala do MS mudou em {1}.</translation>
    </message>
    <message>
        <source>What can be learned from this scene at a coarser scale does not hold at the finer one: in the rehearsal the best of {0} ways changed the error by {1}.</source>
        <translation>O que se pode aprender desta cena em uma escala mais grossa não vale na mais fina: no ensaio, o melhor de {0} modos mudou o erro em {1}.</translation>
    </message>
    <message>
        <source>Learning {0}</source>
        <translation>Aprendendo {0}</translation>
    </message>
    <message>
        <source>Learned at the scale of MS, {0}: {1}</source>
        <translation>Aprendido na escala do MS, {0}: {1}</translation>
    </message>
    <message>
        <source>The adapted weights cannot be stored: {0}.</source>
        <translation>Não é possível armazenar os pesos adaptados: {0}.</translation>
    </message>
    <message>
        <source>Free some space in {0}.</source>
        <translation>Libere espaço em {0}.</translation>
    </message>
    <message>
        <source>Storing the weights</source>
        <translation>Armazenando os pesos</translation>
    </message>
    <message>
        <source>MS has {0} x {1} pixels, of which too few are valid and under PAN; at least {2} x {3} in one piece are needed to learn and to test.</source>
        <translation>O MS tem {0} x {1} pixels, dos quais poucos demais são válidos e estão sob o PAN; para aprender e testar são necessários pelo menos {2} x {3} contíguos.</translation>
    </message>
    <message>
        <source>PAN {0} x {1}, MS {2} x {3} pixels with {4} bands; sensor {5}; Nyquist gains {6}.</source>
        <translation>PAN {0} x {1}, MS {2} x {3} pixels com {4} bandas; sensor {5}; ganhos de Nyquist {6}.</translation>
    </message>
    <message>
        <source>{0} was given as both PAN and MS.</source>
        <translation>{0} foi dado como PAN e também como MS.</translation>
    </message>
    <message>
        <source>Choose two images of the same scene.</source>
        <translation>Escolha duas imagens da mesma cena.</translation>
    </message>
    <message>
        <source>{0} plot{1} of {2} x {3} MS pixels; a quarter of each is held out.</source>
        <translation>{0} parcela(s) de {2} x {3} pixels MS; um quarto de cada uma fica reservado.</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>não reconhecido</translation>
    </message>
    <message>
        <source>the offsets of the last layers</source>
        <translation>os vieses das últimas camadas</translation>
    </message>
    <message>
        <source>the offsets of all layers</source>
        <translation>os vieses de todas as camadas</translation>
    </message>
    <message>
        <source>the offsets of all layers, PAN's share first</source>
        <translation>os vieses de todas as camadas, primeiro a parte do PAN</translation>
    </message>
    <message>
        <source>the offsets of all layers, from pairs of ratio 2</source>
        <translation>os vieses de todas as camadas, de pares de razão 2</translation>
    </message>
    <message>
        <source>the last layers</source>
        <translation>as últimas camadas</translation>
    </message>
    <message>
        <source>% of pixels</source>
        <translation>% dos pixels</translation>
    </message>
    <message>
        <source>This raster</source>
        <translation>Este raster</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Too few pixels are valid for histograms.</source>
        <translation>Poucos pixels são válidos, insuficientes para histogramas.</translation>
    </message>
    <message>
        <source>{0}. The {1} place</source>
        <translation>{0}. Lugar: {1}</translation>
    </message>
    <message>
        <source>No place is free enough of nodata for a spectrum.</source>
        <translation>Nenhum lugar está livre o bastante de pixels sem dados para um espectro.</translation>
    </message>
    <message>
        <source>No edge is free enough of nodata for a profile.</source>
        <translation>Nenhuma borda está livre o bastante de pixels sem dados para um perfil.</translation>
    </message>
    <message>
        <source>{0}, correlation with PAN {1}</source>
        <translation>{0}, correlação com o PAN {1}</translation>
    </message>
    <message>
        <source>PAN, mean and contrast matched</source>
        <translation>PAN, com média e contraste ajustados</translation>
    </message>
    <message>
        <source>EXP (MS interpolated)</source>
        <translation>EXP (MS interpolado)</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Histogram of {0}</source>
        <translation>Histograma de {0}</translation>
    </message>
    <message>
        <source>Profile of {0}</source>
        <translation>Perfil de {0}</translation>
    </message>
    <message>
        <source>PAN pixels from the edge</source>
        <translation>Pixels PAN a partir da borda</translation>
    </message>
    <message>
        <source>Wavelength, nm</source>
        <translation>Comprimento de onda, nm</translation>
    </message>
    <message>
        <source>{0}: {1}° between MS and this raster</source>
        <translation>{0}: {1}° entre o MS e este raster</translation>
    </message>
    <message>
        <source>The fused raster lies outside the area that PAN and MS have in common.</source>
        <translation>O raster fundido está fora da área que PAN e MS têm em comum.</translation>
    </message>
    <message>
        <source>Choose the PAN and the MS it was made of.</source>
        <translation>Escolha o PAN e o MS dos quais ele foi feito.</translation>
    </message>
    <message>
        <source>The {0} has the coordinate reference system {1}, the PAN {2}.</source>
        <translation>Sistemas de referência de coordenadas diferentes: {0} tem {1}, o PAN tem {2}.</translation>
    </message>
    <message>
        <source>Warp the {0} to the grid of the PAN first.</source>
        <translation>Reprojete antes para a grade do PAN: {0}.</translation>
    </message>
    <message>
        <source>The {0} does not have the pixels of the PAN: over its {1} x {2} pixels the two grids drift {3} PAN pixels apart.</source>
        <translation>Os pixels não são os do PAN: {0}, em seus {1} x {2} pixels, afasta-se da grade do PAN em {3} pixels PAN.</translation>
    </message>
    <message>
        <source>Choose the PAN it was made of, or warp the {0} to the grid of the PAN first.</source>
        <translation>Escolha o PAN do qual foi feito, ou reprojete antes para a grade do PAN: {0}.</translation>
    </message>
    <message>
        <source>The fused raster has {0} band{1}, the MS {2}.</source>
        <translation>O raster fundido tem {0} banda(s), o MS {2}.</translation>
    </message>
    <message>
        <source>Choose the MS bands that the bands of the fused raster stand for, in its order.</source>
        <translation>Escolha as bandas MS que correspondem às bandas do raster fundido, na ordem dele.</translation>
    </message>
    <message>
        <source>The reference has {0} bands, the fused raster {1}.</source>
        <translation>A referência tem {0} bandas, o raster fundido {1}.</translation>
    </message>
    <message>
        <source>Choose a reference with the bands of the fused raster.</source>
        <translation>Escolha uma referência com as bandas do raster fundido.</translation>
    </message>
    <message>
        <source>The uncertainty raster has {0} bands, expected 1 or {1}.</source>
        <translation>O raster de incerteza tem {0} bandas, esperava-se 1 ou {1}.</translation>
    </message>
    <message>
        <source>Choose the uncertainty of this fused raster.</source>
        <translation>Escolha a incerteza deste raster fundido.</translation>
    </message>
    <message>
        <source>fused raster</source>
        <translation>raster fundido</translation>
    </message>
    <message>
        <source>uncertainty raster</source>
        <translation>raster de incerteza</translation>
    </message>
    <message>
        <source>A quality report needs a fused raster and an output, a page or a JSON file.</source>
        <translation>Um relatório de qualidade precisa de um raster fundido e de uma saída, uma página ou um arquivo JSON.</translation>
    </message>
    <message>
        <source>Name the raster, and a file that ends in .html or .json.</source>
        <translation>Indique o raster e um arquivo que termine em .html ou .json.</translation>
    </message>
    <message>
        <source>method is {0}, expected one of {1}.</source>
        <translation>method é {0}, esperava-se um destes: {1}.</translation>
    </message>
    <message>
        <source>The raster does not say that KSDiff made it. A finished file cannot be judged at reduced resolution: that needs the method itself, run again on the degraded images. The indices at full resolution above are all that can be said.</source>
        <translation>O raster não diz que foi feito pelo KSDiff. Um arquivo pronto não pode ser julgado em resolução reduzida: para isso é preciso o próprio método, executado de novo nas imagens degradadas. Os índices em resolução plena acima são tudo o que se pode dizer.</translation>
    </message>
    <message>
        <source>Judging a method at reduced resolution was not asked for.</source>
        <translation>Não foi pedido julgar um método em resolução reduzida.</translation>
    </message>
    <message>
        <source>With a reference, reduced resolution is not needed.</source>
        <translation>Com uma referência, a resolução reduzida não é necessária.</translation>
    </message>
    <message>
        <source>The raster names its method: {0}.</source>
        <translation>O raster indica o seu método: {0}.</translation>
    </message>
    <message>
        <source>Reduced resolution: degrading the scene</source>
        <translation>Resolução reduzida: degradando a cena</translation>
    </message>
    <message>
        <source>Reduced resolution: {0}</source>
        <translation>Resolução reduzida: {0}</translation>
    </message>
    <message>
        <source>The method {0} was named by the user, not by the raster: these numbers say how good it is on this scene, not how the raster was made.</source>
        <translation>O método {0} foi indicado pelo usuário, não pelo raster: estes números dizem quão bom ele é nesta cena, não como o raster foi feito.</translation>
    </message>
    <message>
        <source>The raster was made with the weights {0}; judged are the weights {1}.</source>
        <translation>O raster foi feito com os pesos {0}; são julgados os pesos {1}.</translation>
    </message>
    <message>
        <source>Reduced resolution was not possible. {0}</source>
        <translation>A resolução reduzida não foi possível. {0}</translation>
    </message>
    <message>
        <source>The raster was made by {0}, which cannot run here. {1}</source>
        <translation>O raster foi feito por {0}, que não pode ser executado aqui. {1}</translation>
    </message>
    <message>
        <source>of unknown name</source>
        <translation>de nome desconhecido</translation>
    </message>
    <message>
        <source>Indices without a reference are hints. They depend on the settings below, agree only weakly with comparisons against a true image, and reward blur: interpolation (EXP) adds nothing and can have a high HQNR. Read HQNR together with D_rho and the reprojection error, look at the pictures, and compare only numbers that were computed with the same settings. Differences of HQNR below {0} say nothing.</source>
        <translation>Índices sem referência são indícios. Dependem dos ajustes abaixo, concordam apenas fracamente com comparações com uma imagem verdadeira e premiam o borramento: a interpolação (EXP) não acrescenta nada e pode ter um HQNR alto. Leia o HQNR junto com D_rho e o erro de reprojeção, olhe as imagens e compare apenas números calculados com os mesmos ajustes. Diferenças de HQNR abaixo de {0} nada dizem.</translation>
    </message>
    <message>
        <source>D_lambda, D_s, QNR: Alparone et al. 2008, D_s at PAN scale as in the DLPan-Toolbox.</source>
        <translation>D_lambda, D_s, QNR: Alparone et al. 2008, D_s na escala do PAN como na DLPan-Toolbox.</translation>
    </message>
    <message>
        <source>D_lambda_K: Khan, Alparone and Chanussot 2009, without decimation. HQNR: Aiazzi et al. 2014.</source>
        <translation>D_lambda_K: Khan, Alparone e Chanussot 2009, sem decimação. HQNR: Aiazzi et al. 2014.</translation>
    </message>
    <message>
        <source>D_rho and the reprojection error: after Scarpa and Ciotola 2022; the property is Wald's.</source>
        <translation>D_rho e o erro de reprojeção: segundo Scarpa e Ciotola 2022; a propriedade é de Wald.</translation>
    </message>
    <message>
        <source>SAM: Kruse et al. 1993. ERGAS: Wald 2000. Q2n: Garzelli and Nencini 2009. SCC: Zhou et al. 1998.</source>
        <translation>SAM: Kruse et al. 1993. ERGAS: Wald 2000. Q2n: Garzelli e Nencini 2009. SCC: Zhou et al. 1998.</translation>
    </message>
    <message>
        <source>Reduced resolution: Wald, Ranchin and Mangolini 1997, with filters matched to the sensor.</source>
        <translation>Resolução reduzida: Wald, Ranchin e Mangolini 1997, com filtros ajustados ao sensor.</translation>
    </message>
    <message>
        <source>Quality of {0}</source>
        <translation>Qualidade de {0}</translation>
    </message>
    <message>
        <source>{0} pixels, {1} band{2}, {3}, {4}</source>
        <translation>{0} pixels, {1} banda(s), {3}, {4}</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idêntica</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>Uma parte</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Shifted</source>
        <translation>Deslocada</translation>
    </message>
    <message>
        <source>On average {0} DN, {1} % of the mean; 95 % of the values are below {2} DN.</source>
        <translation>Em média {0} DN, {1} % da média; 95 % dos valores estão abaixo de {2} DN.</translation>
    </message>
    <message>
        <source>Places with the most, with much and with average detail. All images with bands share one stretch; the MS is shown in its own pixels. Maps are in percent of the mean DN, as root mean square over the bands.</source>
        <translation>Lugares com o máximo, com muito e com médio detalhe. Todas as imagens com bandas têm o mesmo realce; o MS é mostrado em seus próprios pixels. Os mapas estão em porcentagem do DN médio, como raiz da média dos quadrados sobre as bandas.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Como isto foi calculado</translation>
    </message>
    <message>
        <source>KSDiff {0}, {1}</source>
        <translation>KSDiff {0}, {1}</translation>
    </message>
    <message>
        <source>{0} windows (at most {1} of {2} × {3}) spread over {4} pixels; at reduced resolution at most {5} windows of {6} × {7} MS pixels</source>
        <translation>{0} janelas (no máximo {1} de {2} × {3}) distribuídas por {4} pixels; em resolução reduzida, no máximo {5} janelas de {6} × {7} pixels MS</translation>
    </message>
    <message>
        <source>{0}, {1} pixels, {2}</source>
        <translation>{0}, {1} pixels, {2}</translation>
    </message>
    <message>
        <source>What was assessed: crops A, B, C, places of the spectra, and the line P across an edge</source>
        <translation>O que foi avaliado: recortes A, B, C, lugares dos espectros e a linha P através de uma borda</translation>
    </message>
    <message>
        <source>made by KSDiff with the method {0}</source>
        <translation>feito pelo KSDiff com o método {0}</translation>
    </message>
    <message>
        <source>made elsewhere</source>
        <translation>feito em outro lugar</translation>
    </message>
    <message>
        <source>At full resolution</source>
        <translation>Em resolução plena</translation>
    </message>
    <message>
        <source>EXP is the MS interpolated, without PAN. {0} is the classical method with the highest HQNR on this scene. {1}</source>
        <translation>EXP é o MS interpolado, sem PAN. {0} é o método clássico com o maior HQNR nesta cena. {1}</translation>
    </message>
    <message>
        <source>Its correlation with the absolute error is {0}; {1} of the errors are within it, {2} within twice of it (68 % and 95 % if it were the standard deviation of a normal error).</source>
        <translation>A sua correlação com o erro absoluto é {0}; {1} dos erros estão dentro dela, {2} dentro do dobro dela (68 % e 95 % se ela fosse o desvio padrão de um erro normal).</translation>
    </message>
    <message>
        <source>{0} The uncertainty is that of the given raster.</source>
        <translation>{0} A incerteza é a do raster dado.</translation>
    </message>
    <message>
        <source>all {0} of the common area</source>
        <translation>todos os {0} da área comum</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Histograms</source>
        <translation>Histogramas</translation>
    </message>
    <message>
        <source>Sharpening should keep the histograms of the MS: a little wider, not moved.</source>
        <translation>O refinamento deve manter os histogramas do MS: um pouco mais largos, não deslocados.</translation>
    </message>
    <message>
        <source>Spectra</source>
        <translation>Espectros</translation>
    </message>
    <message>
        <source>Mean DN over 3 × 3 MS pixels at places chosen by the program, numbered in the overview. A faithful raster keeps the spectrum of the MS over such an area.</source>
        <translation>DN médio sobre 3 × 3 pixels MS em lugares escolhidos pelo programa, numerados na visão geral. Um raster fiel mantém o espectro do MS sobre tal área.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borda</translation>
    </message>
    <message>
        <source>DN along the line P of the overview, across the strongest step of PAN that is straight over {0} pixels, in the band most like PAN and in the one least like it. A sharp raster steps where PAN steps; one that overshoots has halos.</source>
        <translation>DN ao longo da linha P da visão geral, através do degrau mais forte do PAN que é reto por {0} pixels, na banda mais parecida com o PAN e na menos parecida. Um raster nítido tem degraus onde o PAN os tem; um que os exagera tem halos.</translation>
    </message>
    <message>
        <source>radiometric consistency, reprojection error {0}</source>
        <translation>consistência radiométrica, erro de reprojeção {0}</translation>
    </message>
    <message>
        <source>HQNR; best classical method {0} {1}</source>
        <translation>HQNR; melhor método clássico {0} {1}</translation>
    </message>
    <message>
        <source>largest shift of a band mean</source>
        <translation>maior desvio da média de uma banda</translation>
    </message>
    <message>
        <source>grid, compared with PAN</source>
        <translation>grade, comparada com a do PAN</translation>
    </message>
    <message>
        <source>{0} windows, the first of</source>
        <translation>{0} janelas, a primeira de</translation>
    </message>
    <message>
        <source>one image of</source>
        <translation>uma imagem de</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation>Sistema de coordenadas</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>{0}, MS pixel over PAN pixel; overlap {1}</source>
        <translation>{0}, pixel MS dividido pelo pixel PAN; sobreposição {1}</translation>
    </message>
    <message>
        <source>Nyquist gains</source>
        <translation>Ganhos de Nyquist</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocos</translation>
    </message>
    <message>
        <source>{0} × {1} pixels for Q and Q2n; D_rho in windows of {2} × {3}</source>
        <translation>{0} × {1} pixels para Q e Q2n; D_rho em janelas de {2} × {3}</translation>
    </message>
    <message>
        <source>Pixels read</source>
        <translation>Pixels lidos</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>Consistência</translation>
    </message>
    <message>
        <source>Against the reference</source>
        <translation>Em relação à referência</translation>
    </message>
    <message>
        <source>Compared with {0}, pixel by pixel.</source>
        <translation>Comparado com {0}, pixel a pixel.</translation>
    </message>
    <message>
        <source>At reduced resolution</source>
        <translation>Em resolução reduzida</translation>
    </message>
    <message>
        <source>PAN and MS were degraded by the ratio, fused again, and compared with the original MS (Wald's protocol): {0} {1} MS pixels, {2} left out on every side. This judges the method, not the file. {3}</source>
        <translation>PAN e MS foram degradados pela razão, fundidos de novo e comparados com o MS original (protocolo de Wald): {0} {1} pixels MS, {2} deixados de fora em cada lado. Isto julga o método, não o arquivo. {3}</translation>
    </message>
    <message>
        <source>Made by KSDiff</source>
        <translation>Feito pelo KSDiff</translation>
    </message>
    <message>
        <source>Agreement with the true image</source>
        <translation>Concordância com a imagem verdadeira</translation>
    </message>
    <message>
        <source>Errors band by band, DN</source>
        <translation>Erros banda a banda, DN</translation>
    </message>
    <message>
        <source>The method {0} on this scene</source>
        <translation>O método {0} nesta cena</translation>
    </message>
    <message>
        <source>Error against the reference</source>
        <translation>Erro em relação à referência</translation>
    </message>
    <message>
        <source>Reprojection error</source>
        <translation>Erro de reprojeção</translation>
    </message>
    <message>
        <source>No place is free enough of nodata for a picture.</source>
        <translation>Nenhum lugar está livre o bastante de pixels sem dados para uma imagem.</translation>
    </message>
    <message>
        <source>Crop {0}: row {1}, column {2} of the PAN</source>
        <translation>Recorte {0}: linha {1}, coluna {2} do PAN</translation>
    </message>
    <message>
        <source>The assessed area</source>
        <translation>A área avaliada</translation>
    </message>
    <message>
        <source>The ratios of the pixel sizes along rows and columns differ: {0} and {1}.</source>
        <translation>As razões dos tamanhos de pixel nas linhas e nas colunas diferem: {0} e {1}.</translation>
    </message>
    <message>
        <source>Warp the MS to pixels of the same shape as the PAN's first.</source>
        <translation>Reprojete antes o MS para pixels da mesma forma que os do PAN.</translation>
    </message>
    <message>
        <source>The scene is too small: {0}.</source>
        <translation>A cena é pequena demais: {0}.</translation>
    </message>
    <message>
        <source>Choose a larger scene.</source>
        <translation>Escolha uma cena maior.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Gravando o relatório</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Learning from the scene</source>
        <translation>Aprendendo com a cena</translation>
    </message>
    <message>
        <source>Choosing windows</source>
        <translation>Escolhendo janelas</translation>
    </message>
    <message>
        <source>Window {0} of {1}: the raster, EXP and {2}</source>
        <translation>Janela {0} de {1}: o raster, EXP e {2}</translation>
    </message>
    <message>
        <source>Fitting the classical methods</source>
        <translation>Ajustando os métodos clássicos</translation>
    </message>
    <message>
        <source>Window {0} of {1}: classical methods</source>
        <translation>Janela {0} de {1}: métodos clássicos</translation>
    </message>
    <message>
        <source>The fused raster has no valid pixel where PAN and MS have one.</source>
        <translation>O raster fundido não tem nenhum pixel válido onde PAN e MS têm.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks of the rasters.</source>
        <translation>Verifique os valores sem dados e as máscaras dos rasters.</translation>
    </message>
    <message>
        <source>HQNR of all classical methods on this scene: {0}.</source>
        <translation>HQNR de todos os métodos clássicos nesta cena: {0}.</translation>
    </message>
    <message>
        <source>both distortions below in one number: D_lambda_K and D_s</source>
        <translation>as duas distorções abaixo em um número: D_lambda_K e D_s</translation>
    </message>
    <message>
        <source>D_lambda_K</source>
        <translation>D_lambda_K</translation>
    </message>
    <message>
        <source>colours after blurring as the MS sensor does</source>
        <translation>cores após o borramento que o sensor MS causa</translation>
    </message>
    <message>
        <source>how bands resemble PAN, before and after</source>
        <translation>quanto as bandas se parecem com o PAN, antes e depois</translation>
    </message>
    <message>
        <source>D_lambda and D_s in one number</source>
        <translation>D_lambda e D_s em um número</translation>
    </message>
    <message>
        <source>D_lambda</source>
        <translation>D_lambda</translation>
    </message>
    <message>
        <source>how bands resemble each other, before and after</source>
        <translation>quanto as bandas se parecem entre si, antes e depois</translation>
    </message>
    <message>
        <source>D_rho</source>
        <translation>D_rho</translation>
    </message>
    <message>
        <source>structure of PAN that is missing from the bands</source>
        <translation>estrutura do PAN que falta nas bandas</translation>
    </message>
    <message>
        <source>Reprojection RMSE</source>
        <translation>RMSE de reprojeção</translation>
    </message>
    <message>
        <source>difference to the MS when seen by its sensor again</source>
        <translation>diferença em relação ao MS quando visto de novo pelo sensor dele</translation>
    </message>
    <message>
        <source>Reprojection ERGAS</source>
        <translation>ERGAS de reprojeção</translation>
    </message>
    <message>
        <source>the same, weighted per band</source>
        <translation>o mesmo, ponderado por banda</translation>
    </message>
    <message>
        <source>Reprojection RMSE, %</source>
        <translation>RMSE de reprojeção, %</translation>
    </message>
    <message>
        <source>in DN</source>
        <translation>em DN</translation>
    </message>
    <message>
        <source>Mean shift, %</source>
        <translation>Desvio da média, %</translation>
    </message>
    <message>
        <source>Band by band, in the order of the raster</source>
        <translation>Banda a banda, na ordem do raster</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Do que trata</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Viés</translation>
    </message>
    <message>
        <source>Good: the relative RMSE is at most {good} or at most that of EXP, and no band mean moved by more than {shift}. Poor: it is above {poor} and above twice that of EXP, or a band mean moved by more than {far}. Moderate: anything between. EXP adds no detail, so its error is the cost of interpolation and blur alone. No thresholds are published for this; these are our own.</source>
        <translation>Boa: o RMSE relativo é no máximo {good} ou no máximo o do EXP, e nenhuma média de banda se deslocou mais de {shift}. Ruim: está acima de {poor} e acima do dobro do EXP, ou uma média de banda se deslocou mais de {far}. Moderada: tudo entre as duas. O EXP não acrescenta detalhe, por isso o erro dele é apenas o custo da interpolação e do borramento. Não há limiares publicados para isto; estes são nossos.</translation>
    </message>
    <message>
        <source>The raster ({0}) has the PAN's pixel size but lies between the PAN's pixels ({1}).</source>
        <translation>O raster ({0}) tem o tamanho de pixel do PAN, mas fica entre os pixels do PAN ({1}).</translation>
    </message>
    <message>
        <source>It has the {0} band{1} of the MS: {2}.</source>
        <translation>Tem {0} banda(s), as do MS: {2}.</translation>
    </message>
    <message>
        <source>Radiometric consistency is {0}: seen again by the MS sensor, the raster differs from the MS by {1} of the mean DN (EXP: {2}).</source>
        <translation>A consistência radiométrica é {0}: visto de novo pelo sensor MS, o raster difere do MS em {1} do DN médio (EXP: {2}).</translation>
    </message>
    <message>
        <source>The band means moved by at most {0} ({1}, {2}).</source>
        <translation>As médias das bandas se deslocaram no máximo {0} ({1}, {2}).</translation>
    </message>
    <message>
        <source>HQNR is {0}, {1} that of the best classical method here, {2} ({3}); interpolation alone has {4}. D_rho, the structure of PAN that is missing, is {5} ({6} {7}, interpolation {8}).</source>
        <translation>O HQNR é {0}, {1} valor do melhor método clássico aqui, {2} ({3}); a interpolação sozinha tem {4}. D_rho, a estrutura do PAN que falta, é {5} ({6} {7}, interpolação {8}).</translation>
    </message>
    <message>
        <source>The common area is {0} pixels; {1} windows spread over it were read, {2} of it.</source>
        <translation>A área comum tem {0} pixels; foram lidas {1} janelas distribuídas por ela, {2} dela.</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>não calculável</translation>
    </message>
    <message>
        <source>The raster has exactly the grid of the PAN, {0} pixels.</source>
        <translation>O raster tem exatamente a grade do PAN, {0} pixels.</translation>
    </message>
    <message>
        <source>The raster ({0}) is a part of the PAN's grid ({1}), from its row {2} and column {3}.</source>
        <translation>O raster ({0}) é uma parte da grade do PAN ({1}), a partir da linha {2} e da coluna {3} dele.</translation>
    </message>
    <message>
        <source>The raster ({0}) has the PAN's pixels but extends beyond the PAN ({1}).</source>
        <translation>O raster ({0}) tem os pixels do PAN, mas se estende além do PAN ({1}).</translation>
    </message>
    <message>
        <source>The radiometric consistency could not be computed: too few pixels are valid.</source>
        <translation>Não foi possível calcular a consistência radiométrica: poucos pixels são válidos.</translation>
    </message>
    <message>
        <source>The shift of the band means could not be computed.</source>
        <translation>Não foi possível calcular o desvio das médias das bandas.</translation>
    </message>
    <message>
        <source>The band means are those of the MS.</source>
        <translation>As médias das bandas são as do MS.</translation>
    </message>
    <message>
        <source>HQNR could not be computed: too few pixels are valid.</source>
        <translation>Não foi possível calcular o HQNR: poucos pixels são válidos.</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>igual ao</translation>
    </message>
    <message>
        <source>All pixels of the common area were assessed.</source>
        <translation>Todos os pixels da área comum foram avaliados.</translation>
    </message>
    <message>
        <source>The raster lies {0} rows and {1} columns off the PAN's pixels; all indices contain this shift.</source>
        <translation>O raster está {0} linhas e {1} colunas fora dos pixels do PAN; todos os índices contêm este deslocamento.</translation>
    </message>
    <message>
        <source>The raster has no coordinate reference system; it was placed by its coordinates.</source>
        <translation>O raster não tem sistema de referência de coordenadas; foi posicionado por suas coordenadas.</translation>
    </message>
    <message>
        <source>PAN and MS overlap by only {0}; the rest was not assessed.</source>
        <translation>PAN e MS se sobrepõem em apenas {0}; o resto não foi avaliado.</translation>
    </message>
    <message>
        <source>The raster covers only {0} of what PAN and MS have in common.</source>
        <translation>O raster cobre apenas {0} do que PAN e MS têm em comum.</translation>
    </message>
    <message>
        <source>{0} of the pixels that PAN and MS have are nodata in the raster.</source>
        <translation>{0} dos pixels que PAN e MS têm estão sem dados no raster.</translation>
    </message>
    <message>
        <source>The sensor is unknown, so a Nyquist gain of {0} was assumed for all bands. D_lambda_K, HQNR and the reprojection error depend on it; name the sensor if you know it.</source>
        <translation>O sensor é desconhecido, por isso foi suposto um ganho de Nyquist de {0} para todas as bandas. D_lambda_K, HQNR e o erro de reprojeção dependem dele; indique o sensor se o conhecer.</translation>
    </message>
    <message>
        <source>Outside the range of the PAN of {0}: {1}. PAN did not see these bands; their detail is an estimate.</source>
        <translation>Fora da faixa do PAN de {0}: {1}. O PAN não viu estas bandas; o detalhe delas é uma estimativa.</translation>
    </message>
    <message>
        <source>Correlation with PAN is low in {0}: where such a band differs from PAN, its detail is an estimate.</source>
        <translation>A correlação com o PAN é baixa em {0}: onde uma banda dessas difere do PAN, o detalhe dela é uma estimativa.</translation>
    </message>
    <message>
        <source>The values of the raster are of another scale than those of the MS (see the means in the band table). Spectral indices compare both as they are; rescale the raster first.</source>
        <translation>Os valores do raster estão em outra escala que os do MS (veja as médias na tabela das bandas). Os índices espectrais comparam ambos como estão; reescale antes o raster.</translation>
    </message>
    <message>
        <source>Scale and offset of the raster's bands are not those of the MS; stored values count.</source>
        <translation>Escala e deslocamento das bandas do raster não são os do MS; contam os valores armazenados.</translation>
    </message>
    <message>
        <source>Band {0} of the raster resembles {1} of the MS more than {2}: the order of the bands may differ.</source>
        <translation>A banda {0} do raster se parece com {1} do MS mais do que com {2}: a ordem das bandas pode ser outra.</translation>
    </message>
    <message>
        <source>The raster has hardly more of PAN's structure than interpolation; is it sharpened?</source>
        <translation>O raster quase não tem mais da estrutura do PAN do que a interpolação; ele foi refinado?</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Cancelado. Nada foi gravado.</translation>
    </message>
    <message>
        <source>x {0} to {1}, y {2} to {3}</source>
        <translation>x de {0} a {1}, y de {2} a {3}</translation>
    </message>
    <message>
        <source>({0}, {1}) along and ({2}, {3}) down</source>
        <translation>({0}, {1}) ao longo da linha e ({2}, {3}) para baixo</translation>
    </message>
    <message>
        <source>PAN and MS do not have the same directions of rows and columns (PAN step {0}, MS step {1}).</source>
        <translation>PAN e MS não têm as mesmas direções de linhas e colunas (passo do PAN {0}, passo do MS {1}).</translation>
    </message>
    <message>
        <source>Warp the MS to the orientation of the PAN first.</source>
        <translation>Reprojete antes o MS para a orientação do PAN.</translation>
    </message>
    <message>
        <source>overlap by only {0} %</source>
        <translation>se sobrepõem em apenas {0} %</translation>
    </message>
    <message>
        <source>do not overlap</source>
        <translation>não se sobrepõem</translation>
    </message>
    <message>
        <source>PAN and MS {0}: PAN spans {1}, MS spans {2}.</source>
        <translation>PAN e MS {0}: o PAN abrange {1}, o MS abrange {2}.</translation>
    </message>
    <message>
        <source>Choose two images of the same place.</source>
        <translation>Escolha duas imagens do mesmo lugar.</translation>
    </message>
    <message>
        <source>The {0} has no usable geotransform: {1}.</source>
        <translation>O {0} não tem geotransformação utilizável: {1}.</translation>
    </message>
    <message>
        <source>Georeference or orthorectify it first.</source>
        <translation>Georreferencie ou ortorretifique antes.</translation>
    </message>
    <message>
        <source>PAN and MS seem to be exchanged: the PAN's pixels are {0} times larger than those of the MS.</source>
        <translation>PAN e MS parecem trocados: os pixels do PAN são {0} vezes maiores que os do MS.</translation>
    </message>
    <message>
        <source>Exchange the two inputs.</source>
        <translation>Troque as duas entradas.</translation>
    </message>
    <message>
        <source>The MS pixels are {0} times as large as the PAN pixels; between {1} and {2} times is expected.</source>
        <translation>Os pixels MS são {0} vezes maiores que os pixels PAN; espera-se entre {1} e {2} vezes.</translation>
    </message>
    <message>
        <source>MS pixels are {0} PAN pixels wide but {1} high; both must agree.</source>
        <translation>Os pixels MS têm {0} pixels PAN de largura, mas {1} de altura; as duas devem coincidir.</translation>
    </message>
    <message>
        <source>The extent {0} holds no pixel of the image, which spans {1}.</source>
        <translation>A extensão {0} não contém nenhum pixel da imagem, que abrange {1}.</translation>
    </message>
    <message>
        <source>Choose an extent inside the image, in the coordinates of the PAN.</source>
        <translation>Escolha uma extensão dentro da imagem, nas coordenadas do PAN.</translation>
    </message>
    <message>
        <source>Choose the original MS, not one that was already resampled or sharpened.</source>
        <translation>Escolha o MS original, não um que já foi reamostrado ou refinado.</translation>
    </message>
    <message>
        <source>Choose a PAN and an MS of the same sensor.</source>
        <translation>Escolha um PAN e um MS do mesmo sensor.</translation>
    </message>
    <message>
        <source>band {0}</source>
        <translation>banda {0}</translation>
    </message>
    <message>
        <source>Written are {0}.</source>
        <translation>São gravadas: {0}.</translation>
    </message>
    <message>
        <source>Interpolated and not sharpened: {0}.</source>
        <translation>Interpoladas e não refinadas: {0}.</translation>
    </message>
    <message>
        <source>Band {0} is to be {1}, but the bands in use are {2}.</source>
        <translation>A banda {0} deveria ser {1}, mas as bandas em uso são {2}.</translation>
    </message>
    <message>
        <source>Choose among these, or use that band too.</source>
        <translation>Escolha entre estas, ou use também aquela banda.</translation>
    </message>
    <message>
        <source>{0} is read over the network, some parts more than once. If that is slow, copy it to a disk first.</source>
        <translation>{0} é lido pela rede, algumas partes mais de uma vez. Se isso for lento, copie-o antes para um disco.</translation>
    </message>
    <message>
        <source>Sensor {0}</source>
        <translation>Sensor {0}</translation>
    </message>
    <message>
        <source>Sensor not recognised</source>
        <translation>Sensor não reconhecido</translation>
    </message>
    <message>
        <source>{0}; {1} bands {2}; Nyquist gains {3}.</source>
        <translation>{0}; {1} bandas {2}; ganhos de Nyquist {3}.</translation>
    </message>
    <message>
        <source>Ratio {0}; PAN {1} x {2} pixels, MS {3} x {4}; PAN begins at row {5}, column {6} of the MS.</source>
        <translation>Razão {0}; PAN {1} x {2} pixels, MS {3} x {4}; o PAN começa na linha {5}, coluna {6} do MS.</translation>
    </message>
    <message>
        <source>Overlap {0} %; the result has {1} x {2} pixels.</source>
        <translation>Sobreposição {0} %; o resultado tem {1} x {2} pixels.</translation>
    </message>
    <message>
        <source>PAN sees {0} to {1} nm, but not {2}: their detail is estimated. Bands can be interpolated instead of sharpened.</source>
        <translation>O PAN vê de {0} a {1} nm, mas não {2}: o detalhe é estimado. Bandas podem ser interpoladas em vez de refinadas.</translation>
    </message>
    <message>
        <source>The {0} has no coordinate reference system, the {1} has one.</source>
        <translation>O {0} não tem sistema de referência de coordenadas, o {1} tem.</translation>
    </message>
    <message>
        <source>Assign the right system to the {0}.</source>
        <translation>Atribua o sistema certo ao {0}.</translation>
    </message>
    <message>
        <source>The extent lies outside the area that PAN and MS have in common.</source>
        <translation>A extensão fica fora da área que PAN e MS têm em comum.</translation>
    </message>
    <message>
        <source>Choose an extent inside both images.</source>
        <translation>Escolha uma extensão dentro das duas imagens.</translation>
    </message>
    <message>
        <source>The sensor {0} is not known.</source>
        <translation>O sensor {0} não é conhecido.</translation>
    </message>
    <message>
        <source>Choose one of {0}.</source>
        <translation>Escolha entre {0}.</translation>
    </message>
    <message>
        <source>Outside the mask {0} ({1}) is nodata.</source>
        <translation>Fora da máscara {0} ({1}) fica sem dados.</translation>
    </message>
    <message>
        <source>MS is in {0} and is warped to the system of the PAN by cubic interpolation. That moves pixels by up to {1} MS pixels, and detail of a period of four MS pixels loses up to {2} % of its contrast.</source>
        <translation>O MS está em {0} e é reprojetado para o sistema do PAN por interpolação cúbica. Isso desloca os pixels em até {1} pixels MS, e detalhes com período de quatro pixels MS perdem até {2} % do contraste.</translation>
    </message>
    <message>
        <source>Neither image has a coordinate reference system; they are taken to share one.</source>
        <translation>Nenhuma das imagens tem sistema de referência de coordenadas; supõe-se que compartilham o mesmo.</translation>
    </message>
    <message>
        <source>Only {0} % of the smaller image are common to both; the output covers no more than that.</source>
        <translation>Apenas {0} % da imagem menor são comuns às duas; a saída não cobre mais do que isso.</translation>
    </message>
    <message>
        <source>PAN is {0} but MS is {1}: check that both are of one product and processing level.</source>
        <translation>O PAN é {0}, mas o MS é {1}: verifique se os dois são de um mesmo produto e nível de processamento.</translation>
    </message>
    <message>
        <source>Needs about {0} MB of memory for tiles, and at most {1} MB of disk; {2} MB are free.</source>
        <translation>Precisa de cerca de {0} MB de memória para blocos e de no máximo {1} MB de disco; {2} MB estão livres.</translation>
    </message>
    <message>
        <source>The first tile took {0}; all {1} will take about {2}.</source>
        <translation>O primeiro bloco levou {0}; todos os {1} levarão cerca de {2}.</translation>
    </message>
    <message>
        <source>Values: {0}.</source>
        <translation>Valores: {0}.</translation>
    </message>
    <message>
        <source>PAN and MS have different scales, {0} against {1}. They are matched, but check that both are of one product and processing level.</source>
        <translation>PAN e MS têm escalas diferentes, {0} contra {1}. Elas são ajustadas, mas verifique se os dois são de um mesmo produto e nível de processamento.</translation>
    </message>
    <message>
        <source>{0} {1} up to {2}</source>
        <translation>{0} {1} até {2}</translation>
    </message>
    <message>
        <source>This process has had up to {0} MB of main memory since it began.</source>
        <translation>Este processo ocupou até {0} MB de memória principal desde que começou.</translation>
    </message>
    <message>
        <source>{0} bits</source>
        <translation>{0} bits</translation>
    </message>
    <message>
        <source>scale {0}</source>
        <translation>escala {0}</translation>
    </message>
    <message>
        <source>offset {0}</source>
        <translation>deslocamento {0}</translation>
    </message>
    <message>
        <source>{0} by the file</source>
        <translation>{0} segundo o arquivo</translation>
    </message>
    <message>
        <source>{0} by the sensor</source>
        <translation>{0} segundo o sensor</translation>
    </message>
    <message>
        <source>scales differ from band to band</source>
        <translation>as escalas diferem de banda para banda</translation>
    </message>
    <message>
        <source>Make one in a terminal with the commands that are shown, and choose it.</source>
        <translation>Crie um em um terminal com os comandos mostrados e escolha-o.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy of QGIS, or run the commands that are shown in a terminal.</source>
        <translation>Verifique a conexão e o proxy do QGIS, ou execute em um terminal os comandos mostrados.</translation>
    </message>
    <message>
        <source>Making the environment</source>
        <translation>Criando o ambiente</translation>
    </message>
    <message>
        <source>Updating pip</source>
        <translation>Atualizando o pip</translation>
    </message>
    <message>
        <source>Installing PyTorch</source>
        <translation>Instalando o PyTorch</translation>
    </message>
    <message>
        <source>Installing numpy and safetensors</source>
        <translation>Instalando numpy e safetensors</translation>
    </message>
    <message>
        <source>Python {0}.{1} with {2} bit</source>
        <translation>Python {0}.{1} de {2} bits</translation>
    </message>
    <message>
        <source>The environment is complete</source>
        <translation>O ambiente está pronto</translation>
    </message>
    <message>
        <source>{0} was not made by KSDiff.</source>
        <translation>{0} não foi criado pelo KSDiff.</translation>
    </message>
    <message>
        <source>Delete it by hand if you do not need it.</source>
        <translation>Exclua-o manualmente se não precisar dele.</translation>
    </message>
    <message>
        <source>{0} is {1}; PyTorch needs 3.10 or newer with 64 bit.</source>
        <translation>{0} é {1}; o PyTorch precisa de 3.10 ou mais novo de 64 bits.</translation>
    </message>
    <message>
        <source>Choose another Python.</source>
        <translation>Escolha outro Python.</translation>
    </message>
    <message>
        <source>{0} cannot make environments: it lacks {1}.</source>
        <translation>{0} não pode criar ambientes: falta {1}.</translation>
    </message>
    <message>
        <source>Install them (on Debian and Ubuntu the package python3-venv), or choose another Python.</source>
        <translation>Instale-os (no Debian e no Ubuntu o pacote python3-venv) ou escolha outro Python.</translation>
    </message>
    <message>
        <source>{0} is not empty.</source>
        <translation>{0} não está vazio.</translation>
    </message>
    <message>
        <source>Remove what is there first.</source>
        <translation>Remova primeiro o que está lá.</translation>
    </message>
    <message>
        <source>The environment needs {0} MB in {1}, where {2} MB are free.</source>
        <translation>O ambiente precisa de {0} MB em {1}, onde há {2} MB livres.</translation>
    </message>
    <message>
        <source>Free space there.</source>
        <translation>Libere espaço lá.</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>{0} não pode ser apagado: {1}.</translation>
    </message>
    <message>
        <source>End the runs that use it, and try again.</source>
        <translation>Encerre as execuções que o usam e tente novamente.</translation>
    </message>
    <message>
        <source>{0} does not answer as a Python does: {1}.</source>
        <translation>{0} não responde como um Python: {1}.</translation>
    </message>
    <message>
        <source>{0} failed: {1}.</source>
        <translation>{0} falhou: {1}.</translation>
    </message>
    <message>
        <source>status {0}</source>
        <translation>status {0}</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} não pode ser gravado: {1}.</translation>
    </message>
    <message>
        <source>an array of {0} with the shape {1}</source>
        <translation>um array de {0} com a forma {1}</translation>
    </message>
    <message>
        <source>an array with the shape {0}</source>
        <translation>um array com a forma {0}</translation>
    </message>
    <message>
        <source>a message without arrays, {0}</source>
        <translation>uma mensagem sem arrays, {0}</translation>
    </message>
    <message>
        <source>the end of the pipe in an array</source>
        <translation>o fim do pipe dentro de um array</translation>
    </message>
    <message>
        <source>{0}: the server does not answer, asking again</source>
        <translation>{0}: o servidor não responde, nova tentativa</translation>
    </message>
    <message>
        <source>Installing PyTorch: {0} MB downloaded</source>
        <translation>Instalando o PyTorch: {0} MB baixados</translation>
    </message>
    <message>
        <source>Unpacking PyTorch</source>
        <translation>Descompactando o PyTorch</translation>
    </message>
    <message>
        <source>{0} cannot be started: {1}.</source>
        <translation>{0} não pode ser iniciado: {1}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Choose the python program of an environment with PyTorch.</source>
        <translation>Escolha o programa python de um ambiente com PyTorch.</translation>
    </message>
    <message>
        <source>{0} is older than {1}.0</source>
        <translation>{0} é mais antigo que {1}.0</translation>
    </message>
    <message>
        <source>it says nothing</source>
        <translation>não diz nada</translation>
    </message>
    <message>
        <source>Choose the python program of an environment with PyTorch, or the folder of the environment.</source>
        <translation>Escolha o programa python de um ambiente com PyTorch, ou a pasta do ambiente.</translation>
    </message>
    <message>
        <source>the system ended it, as it does when memory is short</source>
        <translation>o sistema o encerrou, como faz quando falta memória</translation>
    </message>
    <message>
        <source>it was ended by signal {0}</source>
        <translation>foi encerrado pelo sinal {0}</translation>
    </message>
    <message>
        <source>it ended with status {0}</source>
        <translation>terminou com o status {0}</translation>
    </message>
    <message>
        <source>The Python with PyTorch, {0}, does not exist.</source>
        <translation>O Python com PyTorch, {0}, não existe.</translation>
    </message>
    <message>
        <source>{0} is not a Python program.</source>
        <translation>{0} não é um programa Python.</translation>
    </message>
    <message>
        <source>There is no Python in the folder {0}.</source>
        <translation>Não há Python na pasta {0}.</translation>
    </message>
    <message>
        <source>The Python {0} cannot be started: {1}.</source>
        <translation>O Python {0} não pode ser iniciado: {1}.</translation>
    </message>
    <message>
        <source>Choose another Python with PyTorch.</source>
        <translation>Escolha outro Python com PyTorch.</translation>
    </message>
    <message>
        <source>A package cannot be used: {0}.</source>
        <translation>Um pacote não pode ser usado: {0}.</translation>
    </message>
    <message>
        <source>Install torch, numpy and safetensors there.</source>
        <translation>Instale ali torch, numpy e safetensors.</translation>
    </message>
    <message>
        <source>Python {0}, PyTorch {1}</source>
        <translation>Python {0}, PyTorch {1}</translation>
    </message>
    <message>
        <source>KSDiff computes in {0}: {1}.</source>
        <translation>O KSDiff calcula em {0}: {1}.</translation>
    </message>
    <message>
        <source>The Python with PyTorch, {0}, ended unexpectedly: {1}.</source>
        <translation>O Python com PyTorch, {0}, terminou inesperadamente: {1}.</translation>
    </message>
    <message>
        <source>Test it in the options of KSDiff; choose a smaller tile or the device cpu if memory was short.</source>
        <translation>Teste-o nas opções do KSDiff; escolha um bloco menor ou o dispositivo cpu se faltou memória.</translation>
    </message>
    <message>
        <source>its output cannot be understood: {0}</source>
        <translation>não é possível entender a saída dele: {0}</translation>
    </message>
    <message>
        <source>registration is {0}, expected auto, off, or two numbers DROW,DCOL between -{1} and {2} PAN pixels.</source>
        <translation>registration é {0}, esperava-se auto, off, ou dois números DROW,DCOL entre -{1} e {2} pixels PAN.</translation>
    </message>
    <message>
        <source>Correct the georeference of the MS if it lies farther off.</source>
        <translation>Corrija o georreferenciamento do MS se ele estiver mais deslocado.</translation>
    </message>
    <message>
        <source>The job must be a JSON object, found {0}.</source>
        <translation>A tarefa deve ser um objeto JSON, encontrado: {0}.</translation>
    </message>
    <message>
        <source>Write the job as one object with the fields of a job.</source>
        <translation>Escreva a tarefa como um único objeto com os campos de uma tarefa.</translation>
    </message>
    <message>
        <source>The job has unknown keys {0} and lacks the keys {1}.</source>
        <translation>A tarefa tem as chaves desconhecidas {0} e não tem as chaves {1}.</translation>
    </message>
    <message>
        <source>Known keys are {0}.</source>
        <translation>As chaves conhecidas são {0}.</translation>
    </message>
    <message>
        <source>A job needs the paths of a PAN, at least one MS and an output.</source>
        <translation>Uma tarefa precisa dos caminhos de um PAN, de pelo menos um MS e de uma saída.</translation>
    </message>
    <message>
        <source>Give all three.</source>
        <translation>Dê os três.</translation>
    </message>
    <message>
        <source>A path of the job contains a null character.</source>
        <translation>Um caminho da tarefa contém um caractere nulo.</translation>
    </message>
    <message>
        <source>Choose other paths.</source>
        <translation>Escolha outros caminhos.</translation>
    </message>
    <message>
        <source>The method {0} has no uncertainty; it would be the spread over latent samples.</source>
        <translation>O método {0} não tem incerteza; ela seria a dispersão entre amostras latentes.</translation>
    </message>
    <message>
        <source>Choose the method ksdiff, or leave the uncertainty out.</source>
        <translation>Escolha o método ksdiff, ou deixe de fora a incerteza.</translation>
    </message>
    <message>
        <source>tile is {0}, expected 0 or at least {1} PAN pixels.</source>
        <translation>tile é {0}, esperava-se 0 ou pelo menos {1} pixels PAN.</translation>
    </message>
    <message>
        <source>Leave it out, or give a larger tile.</source>
        <translation>Deixe-o de fora, ou dê um bloco maior.</translation>
    </message>
    <message>
        <source>The job has values of the wrong type for {0}.</source>
        <translation>A tarefa tem valores do tipo errado em {0}.</translation>
    </message>
    <message>
        <source>Give texts, numbers and lists as the documentation of the job says.</source>
        <translation>Dê textos, números e listas como diz a documentação da tarefa.</translation>
    </message>
    <message>
        <source>nodata is {0}, expected a finite number.</source>
        <translation>nodata é {0}, esperava-se um número finito.</translation>
    </message>
    <message>
        <source>Give a number, or leave it out.</source>
        <translation>Dê um número, ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>The job is not valid JSON: {0}.</source>
        <translation>A tarefa não é JSON válido: {0}.</translation>
    </message>
    <message>
        <source>Write the job as a JSON object.</source>
        <translation>Escreva a tarefa como um objeto JSON.</translation>
    </message>
    <message>
        <source>{0} is {1}, expected one of {2}.</source>
        <translation>{0} é {1}, esperava-se um destes: {2}.</translation>
    </message>
    <message>
        <source>{0} is {1}, expected at least {2}.</source>
        <translation>{0} é {1}, esperava-se pelo menos {2}.</translation>
    </message>
    <message>
        <source>Give a larger number.</source>
        <translation>Dê um número maior.</translation>
    </message>
    <message>
        <source>{0} {1} names a band twice.</source>
        <translation>{0} {1} indica uma banda duas vezes.</translation>
    </message>
    <message>
        <source>Name each band once.</source>
        <translation>Indique cada banda uma vez.</translation>
    </message>
    <message>
        <source>extent is {0}, expected xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>extent é {0}, esperava-se xmin &lt; xmax e ymin &lt; ymax.</translation>
    </message>
    <message>
        <source>Give the corners in this order: xmin, ymin, xmax, ymax.</source>
        <translation>Dê os cantos nesta ordem: xmin, ymin, xmax, ymax.</translation>
    </message>
    <message>
        <source>there is none, or its driver is missing or too old</source>
        <translation>não há nenhuma GPU, ou falta o driver dela ou ele é antigo demais</translation>
    </message>
    <message>
        <source>{0} can be used, counted from cuda:0</source>
        <translation>utilizáveis: {0}, contando a partir de cuda:0</translation>
    </message>
    <message>
        <source>there is none, or this build of PyTorch does not know it</source>
        <translation>não há nenhuma, ou esta versão do PyTorch não a conhece</translation>
    </message>
    <message>
        <source>{0} can be used by PyTorch {1}: {2}.</source>
        <translation>{0} não pode ser usado pelo PyTorch {1}: {2}.</translation>
    </message>
    <message>
        <source>Choose the device "cpu" or "auto", or install a driver and a CUDA build of PyTorch.</source>
        <translation>Escolha o dispositivo "cpu" ou "auto", ou instale um driver e uma versão CUDA do PyTorch.</translation>
    </message>
    <message>
        <source>The GPU cannot be used, so the CPU computes: {0}.</source>
        <translation>A GPU não pode ser usada, por isso a CPU calcula: {0}.</translation>
    </message>
    <message>
        <source>PyTorch cannot be used: {0}.</source>
        <translation>O PyTorch não pode ser usado: {0}.</translation>
    </message>
    <message>
        <source>Install it again, or choose one of the classical methods.</source>
        <translation>Instale-o de novo, ou escolha um dos métodos clássicos.</translation>
    </message>
    <message>
        <source>Apple's GPU (mps) cannot be used by PyTorch {0}: {1}.</source>
        <translation>A GPU da Apple (mps) não pode ser usada pelo PyTorch {0}: {1}.</translation>
    </message>
    <message>
        <source>Choose the device "cpu" or "auto".</source>
        <translation>Escolha o dispositivo "cpu" ou "auto".</translation>
    </message>
    <message>
        <source>There is not enough memory {0}: {1} ({2} MB of main memory are free).</source>
        <translation>Não há memória suficiente {0}: {1} ({2} MB de memória principal estão livres).</translation>
    </message>
    <message>
        <source>Close other programs, choose a smaller tile or the device cpu.</source>
        <translation>Feche outros programas, escolha um bloco menor ou o dispositivo cpu.</translation>
    </message>
    <message>
        <source>it failed before, {0}</source>
        <translation>falhou antes, {0}</translation>
    </message>
    <message>
        <source>The GPU failed {0}: {1}.</source>
        <translation>A GPU falhou ao ser usada {0}: {1}.</translation>
    </message>
    <message>
        <source>Run it in a new process (restart QGIS if it runs inside QGIS), or choose the device cpu.</source>
        <translation>Execute em um novo processo (reinicie o QGIS se executar dentro dele), ou escolha o dispositivo cpu.</translation>
    </message>
    <message>
        <source>No CUDA device</source>
        <translation>Nenhum dispositivo CUDA</translation>
    </message>
    <message>
        <source>No device {0}</source>
        <translation>Nenhum dispositivo {0}</translation>
    </message>
    <message>
        <source>Nothing can be written to {0}: {1}.</source>
        <translation>Nada pode ser gravado em {0}: {1}.</translation>
    </message>
    <message>
        <source>Choose a folder in which you may write.</source>
        <translation>Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>Another run is writing the same output ({0} is locked).</source>
        <translation>Outra execução está gravando a mesma saída ({0} está bloqueado).</translation>
    </message>
    <message>
        <source>Wait for it, or choose another output.</source>
        <translation>Espere por ela, ou escolha outra saída.</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>The device {0} does not compute with the precision bf16 by itself.</source>
        <translation>O dispositivo {0} não calcula por si próprio com a precisão bf16.</translation>
    </message>
    <message>
        <source>Choose the precision "auto" or "fp32".</source>
        <translation>Escolha a precisão "auto" ou "fp32".</translation>
    </message>
    <message>
        <source>Nyquist gain of the MS, mean of bands: {0} measured, {1} assumed;</source>
        <translation>Ganho de Nyquist do MS, média das bandas: {0} medido, {1} suposto;</translation>
    </message>
    <message>
        <source>the measured one is used.</source>
        <translation>usa-se o medido.</translation>
    </message>
    <message>
        <source>the assumed one is used.</source>
        <translation>usa-se o suposto.</translation>
    </message>
    <message>
        <source>The sharpness of the MS could not be measured; the assumed one is used.</source>
        <translation>Não foi possível medir a nitidez do MS; usa-se a suposta.</translation>
    </message>
    <message>
        <source>lacks an operation that is needed</source>
        <translation>não tem uma operação necessária</translation>
    </message>
    <message>
        <source>has too little memory</source>
        <translation>tem memória de menos</translation>
    </message>
    <message>
        <source>{0} {1}, so the CPU goes on: {2}.</source>
        <translation>{0} {1}, por isso a CPU continua: {2}.</translation>
    </message>
    <message>
        <source>The result is not finite in rows {0} to {1}, columns {2} to {3}.</source>
        <translation>O resultado não é finito nas linhas {0} a {1}, colunas {2} a {3}.</translation>
    </message>
    <message>
        <source>Choose the device cpu or another method.</source>
        <translation>Escolha o dispositivo cpu ou outro método.</translation>
    </message>
    <message>
        <source>Memory ran out on {0}; tiles are computed in pieces of {1} pixels from here on.</source>
        <translation>A memória acabou em {0}; a partir daqui os blocos são calculados em pedaços de {1} pixels.</translation>
    </message>
    <message>
        <source>There is not enough memory even for a tile of {0} x {1} pixels: {2} ({3} MB of main memory are free).</source>
        <translation>Não há memória suficiente nem para um bloco de {0} x {1} pixels: {2} ({3} MB de memória principal estão livres).</translation>
    </message>
    <message>
        <source>Close other programs, or choose the device cpu.</source>
        <translation>Feche outros programas, ou escolha o dispositivo cpu.</translation>
    </message>
    <message>
        <source>A tile was not finite in {0}; it is computed in fp32.</source>
        <translation>Um bloco não era finito em {0}; é calculado em fp32.</translation>
    </message>
    <message>
        <source>The device {0} cannot be used: {1}</source>
        <translation>O dispositivo {0} não pode ser usado: {1}</translation>
    </message>
    <message>
        <source>Choose the CPU.</source>
        <translation>Escolha a CPU.</translation>
    </message>
    <message>
        <source>The weights {0} do not fit their architecture: {1}</source>
        <translation>Os pesos {0} não combinam com a sua arquitetura: {1}</translation>
    </message>
    <message>
        <source>Use weights made for this version of KSDiff.</source>
        <translation>Use pesos feitos para esta versão do KSDiff.</translation>
    </message>
    <message>
        <source>parameter {0}</source>
        <translation>parâmetro {0}</translation>
    </message>
    <message>
        <source>file {0}</source>
        <translation>arquivo {0}</translation>
    </message>
    <message>
        <source>version of KSDiff</source>
        <translation>versão do KSDiff</translation>
    </message>
    <message>
        <source>header of PAN</source>
        <translation>cabeçalho do PAN</translation>
    </message>
    <message>
        <source>header of MS</source>
        <translation>cabeçalho do MS</translation>
    </message>
    <message>
        <source>the {0} was {1} and is {2} now</source>
        <translation>{0}: antes {1}, agora {2}</translation>
    </message>
    <message>
        <source>{0} bytes, {1} ns, {2}</source>
        <translation>{0} bytes, {1} ns, {2}</translation>
    </message>
    <message>
        <source>version of {0}</source>
        <translation>versão de {0}</translation>
    </message>
    <message>
        <source>the {0} is not what it was</source>
        <translation>{0} mudou desde então</translation>
    </message>
    <message>
        <source>{0} are kept in {1}; run it again with resume to continue.</source>
        <translation>{0} estão guardados em {1}; execute de novo com resume para continuar.</translation>
    </message>
    <message>
        <source>{0} of {1} tiles</source>
        <translation>{0} de {1} blocos</translation>
    </message>
    <message>
        <source>Cancelled. The output was not written. {0}</source>
        <translation>Cancelado. A saída não foi gravada. {0}</translation>
    </message>
    <message>
        <source>{0} is damaged</source>
        <translation>{0} está danificado</translation>
    </message>
    <message>
        <source>{0} keeps an interrupted run. This one does not continue it, and deletes it when complete; resume would.</source>
        <translation>{0} guarda uma execução interrompida. Esta não a continua, e a apaga ao terminar; resume a continuaria.</translation>
    </message>
    <message>
        <source>The interrupted run cannot be continued: {0}. It begins anew.</source>
        <translation>A execução interrompida não pode ser continuada: {0}. Ela recomeça.</translation>
    </message>
    <message>
        <source>Continues an interrupted run: {0} are there.</source>
        <translation>Continua uma execução interrompida: já há {0}.</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} não é um arquivo comum</translation>
    </message>
    <message>
        <source>{0} cannot be read, {1}</source>
        <translation>{0} não pode ser lido, {1}</translation>
    </message>
    <message>
        <source>If it is interrupted, this run cannot be continued: {0} is no plain file.</source>
        <translation>Se for interrompida, esta execução não poderá ser continuada: {0} não é um arquivo comum.</translation>
    </message>
    <message>
        <source>Tile {0} in {1} is damaged; work goes on there.</source>
        <translation>O bloco {0} em {1} está danificado; o trabalho continua dali.</translation>
    </message>
    <message>
        <source>{0} is damaged or of another version</source>
        <translation>{0} está danificado ou é de outra versão</translation>
    </message>
    <message>
        <source>Finished tiles cannot be kept in {0}: {1}.</source>
        <translation>Os blocos prontos não podem ser guardados em {0}: {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written, or run without resume.</source>
        <translation>Verifique se o disco não está cheio e se a pasta pode ser gravada, ou execute sem resume.</translation>
    </message>
    <message>
        <source>Deleted {0}, which a run that was killed had left behind.</source>
        <translation>Apagado {0}, que uma execução encerrada à força havia deixado.</translation>
    </message>
    <message>
        <source>{0} % of the values do not fit the output type {1} and were clamped; choose a larger one.</source>
        <translation>{0} % dos valores não cabem no tipo de saída {1} e foram limitados; escolha um maior.</translation>
    </message>
    <message>
        <source>The mask {0} covers no valid pixel of the area that is wanted.</source>
        <translation>A máscara {0} não cobre nenhum pixel válido da área desejada.</translation>
    </message>
    <message>
        <source>Choose another mask or extent.</source>
        <translation>Escolha outra máscara ou extensão.</translation>
    </message>
    <message>
        <source>{0} % of the values are valid.</source>
        <translation>{0} % dos valores são válidos.</translation>
    </message>
    <message>
        <source>{0} values were clamped to the range of the output type.</source>
        <translation>{0} valores foram limitados à faixa do tipo de saída.</translation>
    </message>
    <message>
        <source>{0} cannot be {1}: {2}.</source>
        <translation>{0} não pode ser {1}: {2}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written: up to {0} MB are needed, {1} MB are free.</source>
        <translation>Verifique se o disco não está cheio e se a pasta pode ser gravada: são necessários até {0} MB, {1} MB estão livres.</translation>
    </message>
    <message>
        <source>size {0} instead of {1}</source>
        <translation>tamanho {0} em vez de {1}</translation>
    </message>
    <message>
        <source>type {0} instead of {1}</source>
        <translation>tipo {0} em vez de {1}</translation>
    </message>
    <message>
        <source>geotransform became {0}</source>
        <translation>a geotransformação passou a ser {0}</translation>
    </message>
    <message>
        <source>the coordinate reference system was lost</source>
        <translation>o sistema de referência de coordenadas se perdeu</translation>
    </message>
    <message>
        <source>nodata {0} instead of {1}</source>
        <translation>valor sem dados {0} em vez de {1}</translation>
    </message>
    <message>
        <source>pixels differ in {0}</source>
        <translation>os pixels diferem em {0}</translation>
    </message>
    <message>
        <source>GDAL reported no reason</source>
        <translation>o GDAL não informou o motivo</translation>
    </message>
    <message>
        <source>{0} cannot be replaced: {1}.</source>
        <translation>{0} não pode ser substituído: {1}.</translation>
    </message>
    <message>
        <source>The complete result is kept as {0}; rename it.</source>
        <translation>O resultado completo está guardado como {0}; renomeie-o.</translation>
    </message>
    <message>
        <source>Completing the result</source>
        <translation>Finalizando o resultado</translation>
    </message>
    <message>
        <source>Method {0} on {1}{2}, {3} tile{4} of {5} pixels with {6} pixels around, seed {7}.</source>
        <translation>Método {0} em {1}{2}, {3} bloco(s) de {5} pixels com {6} pixels ao redor, semente {7}.</translation>
    </message>
    <message>
        <source>Tile {0} of {1}</source>
        <translation>Bloco {0} de {1}</translation>
    </message>
    <message>
        <source>for tiles of {0} pixels</source>
        <translation>para blocos de {0} pixels</translation>
    </message>
    <message>
        <source>to learn from the scene</source>
        <translation>para aprender com a cena</translation>
    </message>
    <message>
        <source>Output {0},</source>
        <translation>Saída {0},</translation>
    </message>
    <message>
        <source>no nodata value.</source>
        <translation>valor sem dados: nenhum.</translation>
    </message>
    <message>
        <source>nodata value {0}.</source>
        <translation>valor sem dados: {0}.</translation>
    </message>
    <message>
        <source>The {0} spans x {1} to {2}, y {3} to {4}, which lies beyond its coordinate reference system {5}.</source>
        <translation>O {0} abrange x de {1} a {2}, y de {3} a {4}, o que fica além do seu sistema de referência de coordenadas {5}.</translation>
    </message>
    <message>
        <source>Assign the right coordinate reference system, or georeference it again.</source>
        <translation>Atribua o sistema de referência de coordenadas certo, ou georreferencie de novo.</translation>
    </message>
    <message>
        <source>the grid of the PAN is not north-up</source>
        <translation>a grade do PAN não está orientada para o norte</translation>
    </message>
    <message>
        <source>They are {0}{1}.</source>
        <translation>São elas: {0}{1}.</translation>
    </message>
    <message>
        <source>the reason cannot be shown</source>
        <translation>não é possível mostrar o motivo</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>erro desconhecido</translation>
    </message>
    <message>
        <source>{0} cannot be made cloud optimised</source>
        <translation>{0} não pode ser otimizado para a nuvem</translation>
    </message>
    <message>
        <source>{0} cannot be opened again: {1}.</source>
        <translation>{0} não pode ser aberto de novo: {1}.</translation>
    </message>
    <message>
        <source>Check that its drive is still there.</source>
        <translation>Verifique se a unidade dele ainda está presente.</translation>
    </message>
    <message>
        <source>{0} cannot be given overviews</source>
        <translation>{0} não pode receber visões gerais</translation>
    </message>
    <message>
        <source>{0} cannot be given overviews: {1}.</source>
        <translation>{0} não pode receber visões gerais: {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full.</source>
        <translation>Verifique se o disco não está cheio.</translation>
    </message>
    <message>
        <source>This GDAL cannot write cloud optimised GeoTIFFs.</source>
        <translation>Este GDAL não pode gravar GeoTIFFs otimizados para a nuvem.</translation>
    </message>
    <message>
        <source>Choose the format geotiff with overviews.</source>
        <translation>Escolha o formato geotiff com visões gerais.</translation>
    </message>
    <message>
        <source>A cloud optimised GeoTIFF cannot have COMPRESS={0}.</source>
        <translation>Um GeoTIFF otimizado para a nuvem não pode ter COMPRESS={0}.</translation>
    </message>
    <message>
        <source>Choose DEFLATE, LZW or ZSTD.</source>
        <translation>Escolha DEFLATE, LZW ou ZSTD.</translation>
    </message>
    <message>
        <source>Check that the disk is not full, or choose the format geotiff without overviews.</source>
        <translation>Verifique se o disco não está cheio, ou escolha o formato geotiff sem visões gerais.</translation>
    </message>
    <message>
        <source>The mask {0} has no band on a map grid.</source>
        <translation>A máscara {0} não tem banda em uma grade de mapa.</translation>
    </message>
    <message>
        <source>Choose a georeferenced raster, or polygons.</source>
        <translation>Escolha um raster georreferenciado, ou polígonos.</translation>
    </message>
    <message>
        <source>The mask {0} cannot be read: {1}.</source>
        <translation>A máscara {0} não pode ser lida: {1}.</translation>
    </message>
    <message>
        <source>Choose another mask.</source>
        <translation>Escolha outra máscara.</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>is neither a raster nor a vector file: {0}</source>
        <translation>não é nem um raster nem um arquivo vetorial: {0}</translation>
    </message>
    <message>
        <source>The mask {0} {1}.</source>
        <translation>A máscara {0} {1}.</translation>
    </message>
    <message>
        <source>The mask {0} has no layer {1}.</source>
        <translation>A máscara {0} não tem a camada {1}.</translation>
    </message>
    <message>
        <source>The mask {0} holds no polygon.</source>
        <translation>A máscara {0} não contém nenhum polígono.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons, or a raster.</source>
        <translation>Escolha uma camada de polígonos, ou um raster.</translation>
    </message>
    <message>
        <source>Choose another mask, or leave it out.</source>
        <translation>Escolha outra máscara, ou deixe-a de fora.</translation>
    </message>
    <message>
        <source>No polygon of the mask {0} lies on the PAN.</source>
        <translation>Nenhum polígono da máscara {0} está sobre o PAN.</translation>
    </message>
    <message>
        <source>Choose a mask of the same place, or check its coordinate reference system.</source>
        <translation>Escolha uma máscara do mesmo lugar, ou verifique o sistema de referência de coordenadas dela.</translation>
    </message>
    <message>
        <source>A polygon of the mask {0} cannot be brought to the system of the PAN: {1}.</source>
        <translation>Um polígono da máscara {0} não pode ser levado ao sistema do PAN: {1}.</translation>
    </message>
    <message>
        <source>Choose a mask of the same place.</source>
        <translation>Escolha uma máscara do mesmo lugar.</translation>
    </message>
    <message>
        <source>it lies outside of it</source>
        <translation>ele fica fora do sistema</translation>
    </message>
    <message>
        <source>The nodata value {0} cannot be stored as {1}.</source>
        <translation>O valor sem dados {0} não pode ser armazenado como {1}.</translation>
    </message>
    <message>
        <source>Choose a value inside the range of the output type.</source>
        <translation>Escolha um valor dentro da faixa do tipo de saída.</translation>
    </message>
    <message>
        <source>has pixels of type {0}, expected one of {1}</source>
        <translation>tem pixels do tipo {0}, esperava-se um destes: {1}</translation>
    </message>
    <message>
        <source>The {0} {1} {2}.</source>
        <translation>O arquivo {1} ({0}) {2}.</translation>
    </message>
    <message>
        <source>Choose the original image.</source>
        <translation>Escolha a imagem original.</translation>
    </message>
    <message>
        <source>The {0} {1} cannot be read at rows {2} to {3}, columns {4} to {5}: {6}.</source>
        <translation>O arquivo {1} ({0}) não pode ser lido nas linhas {2} a {3}, colunas {4} a {5}: {6}.</translation>
    </message>
    <message>
        <source>The file is incomplete or damaged, or its drive is gone; copy or download it again.</source>
        <translation>O arquivo está incompleto ou danificado, ou a unidade dele sumiu; copie-o ou baixe-o de novo.</translation>
    </message>
    <message>
        <source>The {0} {1} is not a raster that GDAL can read: {2}.</source>
        <translation>O arquivo {1} ({0}) não é um raster que o GDAL possa ler: {2}.</translation>
    </message>
    <message>
        <source>Choose a raster file such as a GeoTIFF.</source>
        <translation>Escolha um arquivo raster, por exemplo um GeoTIFF.</translation>
    </message>
    <message>
        <source>The {0} {1} is a web layer ({2}); it has no original pixel values.</source>
        <translation>{1} ({0}) é uma camada web ({2}); não tem os valores originais dos pixels.</translation>
    </message>
    <message>
        <source>Choose the image file itself.</source>
        <translation>Escolha o próprio arquivo da imagem.</translation>
    </message>
    <message>
        <source>The {0} {1} holds no raster band.</source>
        <translation>O arquivo {1} ({0}) não contém nenhuma banda raster.</translation>
    </message>
    <message>
        <source>Choose one of its layers.</source>
        <translation>Escolha uma das camadas dele.</translation>
    </message>
    <message>
        <source>The {0} {1} claims {2} x {3} pixels; at most {4} a side are plausible.</source>
        <translation>O arquivo {1} ({0}) afirma ter {2} x {3} pixels; são plausíveis no máximo {4} por lado.</translation>
    </message>
    <message>
        <source>The header is damaged; copy or download the file again.</source>
        <translation>O cabeçalho está danificado; copie ou baixe o arquivo de novo.</translation>
    </message>
    <message>
        <source>only ground control points</source>
        <translation>apenas pontos de controle no terreno</translation>
    </message>
    <message>
        <source>no geotransform</source>
        <translation>nenhuma geotransformação</translation>
    </message>
    <message>
        <source>only rational polynomials (RPC)</source>
        <translation>apenas polinômios racionais (RPC)</translation>
    </message>
    <message>
        <source>The {0} {1} has {2}; it is not on a map grid.</source>
        <translation>O arquivo {1} ({0}) tem {2}; não está em uma grade de mapa.</translation>
    </message>
    <message>
        <source>Orthorectify or warp it first, for example with GDAL's Warp.</source>
        <translation>Ortorretifique-o ou reprojete-o antes, por exemplo com o Warp do GDAL.</translation>
    </message>
    <message>
        <source>has signed bytes, which no known sensor delivers</source>
        <translation>tem bytes com sinal, que nenhum sensor conhecido fornece</translation>
    </message>
    <message>
        <source>Band {0} of the {1} was asked for, but {2} has {3} band{4}.</source>
        <translation>Foi pedida a banda {0} ({1}), mas {2} tem {3} banda(s).</translation>
    </message>
    <message>
        <source>Choose bands from 1 to {0}.{1}</source>
        <translation>Escolha bandas de 1 a {0}.{1}</translation>
    </message>
    <message>
        <source>The {0} {1} has no spectral band.</source>
        <translation>O arquivo {1} ({0}) não tem banda espectral.</translation>
    </message>
    <message>
        <source>Choose a raster with at least one band that is not alpha.</source>
        <translation>Escolha um raster com pelo menos uma banda que não seja alfa.</translation>
    </message>
    <message>
        <source>The {0} {1} does not exist.</source>
        <translation>O arquivo {1} ({0}) não existe.</translation>
    </message>
    <message>
        <source>Choose an existing raster.</source>
        <translation>Escolha um raster existente.</translation>
    </message>
    <message>
        <source>has 1-bit pixels: it is a mask and no image</source>
        <translation>tem pixels de 1 bit: é uma máscara e não uma imagem</translation>
    </message>
    <message>
        <source>The {0} {1} is in {2} and cannot be warped to {3}: {4}.</source>
        <translation>O arquivo {1} ({0}) está em {2} e não pode ser reprojetado para {3}: {4}.</translation>
    </message>
    <message>
        <source>Reproject the {0} to the system of the PAN first.</source>
        <translation>Reprojete antes para o sistema do PAN: {0}.</translation>
    </message>
    <message>
        <source>The {0} files do not share one grid: {1} has {2} x {3} pixels from {4}, {5} has {6} x {7} from {8}.</source>
        <translation>Os arquivos ({0}) não compartilham uma grade: {1} tem {2} x {3} pixels a partir de {4}, {5} tem {6} x {7} a partir de {8}.</translation>
    </message>
    <message>
        <source>Choose bands of one resolution, or resample them to one grid first.</source>
        <translation>Escolha bandas de uma mesma resolução, ou reamostre-as antes para uma mesma grade.</translation>
    </message>
    <message>
        <source>{0} and {1} have different coordinate reference systems.</source>
        <translation>{0} e {1} têm sistemas de referência de coordenadas diferentes.</translation>
    </message>
    <message>
        <source>Choose bands of one product.</source>
        <translation>Escolha bandas de um mesmo produto.</translation>
    </message>
    <message>
        <source>Band {0} of the {1} is an alpha band.</source>
        <translation>A banda {0} ({1}) é uma banda alfa.</translation>
    </message>
    <message>
        <source>Choose a spectral band.</source>
        <translation>Escolha uma banda espectral.</translation>
    </message>
    <message>
        <source>is paletted: its numbers are colours of a table and no radiometry</source>
        <translation>usa paleta: os seus números são cores de uma tabela e não radiometria</translation>
    </message>
    <message>
        <source>no data came back</source>
        <translation>nenhum dado foi devolvido</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconhecido</translation>
    </message>
    <message>
        <source>; results are written as GeoTIFF</source>
        <translation>; os resultados são gravados como GeoTIFF</translation>
    </message>
    <message>
        <source>The output {0} does not end in {1}{2}.</source>
        <translation>A saída {0} não termina em {1}{2}.</translation>
    </message>
    <message>
        <source>Change the name to one that ends in {0}.</source>
        <translation>Mude o nome para um que termine em {0}.</translation>
    </message>
    <message>
        <source>The folder {0} of the output does not exist.</source>
        <translation>A pasta {0} da saída não existe.</translation>
    </message>
    <message>
        <source>Create it, or choose another output.</source>
        <translation>Crie-a, ou escolha outra saída.</translation>
    </message>
    <message>
        <source>The output {0} is one of the inputs, which are never changed.</source>
        <translation>A saída {0} é uma das entradas, que nunca são alteradas.</translation>
    </message>
    <message>
        <source>Choose another output.</source>
        <translation>Escolha outra saída.</translation>
    </message>
    <message>
        <source>The output {0} is a folder.</source>
        <translation>A saída {0} é uma pasta.</translation>
    </message>
    <message>
        <source>Choose the name of a file.</source>
        <translation>Escolha o nome de um arquivo.</translation>
    </message>
    <message>
        <source>{0} has {1} MB free, up to {2} MB are needed.</source>
        <translation>{0} tem {1} MB livres, são necessários até {2} MB.</translation>
    </message>
    <message>
        <source>Free some space, choose another folder or a smaller extent.</source>
        <translation>Libere espaço, escolha outra pasta ou uma extensão menor.</translation>
    </message>
    <message>
        <source>The output {0} exists already.</source>
        <translation>A saída {0} já existe.</translation>
    </message>
    <message>
        <source>Choose another name or allow overwriting.</source>
        <translation>Escolha outro nome ou permita sobrescrever.</translation>
    </message>
    <message>
        <source>{0} is no creation option that KSDiff supports.</source>
        <translation>{0} não é uma opção de criação que o KSDiff aceite.</translation>
    </message>
    <message>
        <source>Use NAME=VALUE with one of {0}.</source>
        <translation>Use NAME=VALUE com um destes: {0}.</translation>
    </message>
    <message>
        <source>The creation option {0} cannot be {1}.</source>
        <translation>A opção de criação {0} não pode ser {1}.</translation>
    </message>
    <message>
        <source>Use {0}; compression that loses information is not possible.</source>
        <translation>Use {0}; não é possível uma compressão que perca informação.</translation>
    </message>
    <message>
        <source>The {0} of the output {1} is too long: with the endings of temporary files it has {2} characters, at most {3} are possible.</source>
        <translation>O {0} da saída {1} é longo demais: com as terminações de arquivos temporários tem {2} caracteres, são possíveis no máximo {3}.</translation>
    </message>
    <message>
        <source>Choose a {0} that is {1} characters shorter.</source>
        <translation>Escolha um {0} {1} caracteres mais curto.</translation>
    </message>
    <message>
        <source>The output {0} is in use: {1}.</source>
        <translation>A saída {0} está em uso: {1}.</translation>
    </message>
    <message>
        <source>Close it in other programs and remove its layer, or write to {0}.</source>
        <translation>Feche-a em outros programas e remova a camada dela, ou grave em {0}.</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>{0} is complete, but there is no report on it. {1}</source>
        <translation>{0} está pronto, mas não há relatório sobre ele. {1}</translation>
    </message>
    <message>
        <source>Cancelled. {0} is complete; no report was written.</source>
        <translation>Cancelado. {0} está pronto; nenhum relatório foi gravado.</translation>
    </message>
    <message>
        <source>The report {0} cannot be written: {1}.</source>
        <translation>O relatório {0} não pode ser gravado: {1}.</translation>
    </message>
    <message>
        <source>Check that the disk is not full and the folder can be written, or choose another.</source>
        <translation>Verifique se o disco não está cheio e se a pasta pode ser gravada, ou escolha outra.</translation>
    </message>
    <message>
        <source>Not finite or beyond {0}, and so taken as nodata: {1}.</source>
        <translation>Não finitos ou além de {0}, e por isso tomados como sem dados: {1}.</translation>
    </message>
    <message>
        <source>{0} value{1} of the {2}</source>
        <translation>{0} valor(es) do {2}</translation>
    </message>
    <message>
        <source>PAN and MS have no valid pixel in common: all are nodata, masked or not finite.</source>
        <translation>PAN e MS não têm nenhum pixel válido em comum: todos estão sem dados, mascarados ou não são finitos.</translation>
    </message>
    <message>
        <source>Check the nodata values and masks of both images.</source>
        <translation>Verifique os valores sem dados e as máscaras das duas imagens.</translation>
    </message>
    <message>
        <source>registration is off</source>
        <translation>o registro está em off</translation>
    </message>
    <message>
        <source>PAN and MS are shifted by {0} rows and {1} columns of PAN pixels (standard error {2}); {3}.</source>
        <translation>PAN e MS estão deslocados em {0} linhas e {1} colunas de pixels PAN (erro padrão {2}); {3}.</translation>
    </message>
    <message>
        <source>PAN and MS lie {0} MS pixels apart, which is unusual: check the georeference of both images.</source>
        <translation>PAN e MS estão a {0} pixels MS um do outro, o que é incomum: verifique o georreferenciamento das duas imagens.</translation>
    </message>
    <message>
        <source>the MS is moved by the given {0} rows and {1} columns</source>
        <translation>o MS é movido pelas {0} linhas e {1} colunas dadas</translation>
    </message>
    <message>
        <source>there is too little to compare</source>
        <translation>há pouco o que comparar</translation>
    </message>
    <message>
        <source>not corrected because {0}</source>
        <translation>não corrigido porque {0}</translation>
    </message>
    <message>
        <source>The shift between PAN and MS could not be measured; {0}.</source>
        <translation>Não foi possível medir o deslocamento entre PAN e MS; {0}.</translation>
    </message>
    <message>
        <source>the images do not agree well enough to be sure</source>
        <translation>as imagens não concordam o bastante para ter certeza</translation>
    </message>
    <message>
        <source>less than {0} pixels do not show</source>
        <translation>menos de {0} pixels não se notam</translation>
    </message>
    <message>
        <source>more than {0} pixels may be a wrong georeference</source>
        <translation>mais de {0} pixels podem ser um georreferenciamento errado</translation>
    </message>
    <message>
        <source>Or download it with a browser and import the file.</source>
        <translation>Ou baixe-o com um navegador e importe o arquivo.</translation>
    </message>
    <message>
        <source>wants a name and a password (401)</source>
        <translation>exige um nome e uma senha (401)</translation>
    </message>
    <message>
        <source>Look for a public address.</source>
        <translation>Procure um endereço público.</translation>
    </message>
    <message>
        <source>refuses the file (403)</source>
        <translation>recusa o arquivo (403)</translation>
    </message>
    <message>
        <source>Open the address in a browser to see why.</source>
        <translation>Abra o endereço em um navegador para ver por quê.</translation>
    </message>
    <message>
        <source>has no such file (404)</source>
        <translation>não tem esse arquivo (404)</translation>
    </message>
    <message>
        <source>Check the address; a newer KSDiff may know another one.</source>
        <translation>Verifique o endereço; um KSDiff mais novo pode conhecer outro.</translation>
    </message>
    <message>
        <source>has no such file any more (410)</source>
        <translation>não tem mais esse arquivo (410)</translation>
    </message>
    <message>
        <source>A newer KSDiff may know another address.</source>
        <translation>Um KSDiff mais novo pode conhecer outro endereço.</translation>
    </message>
    <message>
        <source>is asked too often (429)</source>
        <translation>é consultado com frequência demais (429)</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>is overloaded (503)</source>
        <translation>está sobrecarregado (503)</translation>
    </message>
    <message>
        <source>bytes {0}-{1}/{2}</source>
        <translation>bytes {0}-{1}/{2}</translation>
    </message>
    <message>
        <source>Asking {0} for {1}</source>
        <translation>Pedindo {1} a {0}</translation>
    </message>
    <message>
        <source>Downloads need the Python package requests.</source>
        <translation>Downloads precisam do pacote Python requests.</translation>
    </message>
    <message>
        <source>It asks to wait for {0} s.</source>
        <translation>Ele pede para esperar {0} s.</translation>
    </message>
    <message>
        <source>The server {0} {1}.{2}</source>
        <translation>O servidor {0} {1}.{2}</translation>
    </message>
    <message>
        <source>{0} has sent a web page instead of weights.</source>
        <translation>{0} enviou uma página web em vez de pesos.</translation>
    </message>
    <message>
        <source>{0} sends the file in compressed form.</source>
        <translation>{0} envia o arquivo em forma compactada.</translation>
    </message>
    <message>
        <source>{0} does not say how large the file is.</source>
        <translation>{0} não diz o tamanho do arquivo.</translation>
    </message>
    <message>
        <source>{0} has a file of {1} bytes; {2} bytes were expected.</source>
        <translation>{0} tem um arquivo de {1} bytes; esperavam-se {2} bytes.</translation>
    </message>
    <message>
        <source>A newer KSDiff may know these weights. Import a file, or choose another address.</source>
        <translation>Um KSDiff mais novo pode conhecer estes pesos. Importe um arquivo, ou escolha outro endereço.</translation>
    </message>
    <message>
        <source>{0} has a file of {1} bytes; weights have {2} at most.</source>
        <translation>{0} tem um arquivo de {1} bytes; pesos têm no máximo {2}.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Verifique o endereço.</translation>
    </message>
    <message>
        <source>{0} sends more than {1} bytes.</source>
        <translation>{0} envia mais de {1} bytes.</translation>
    </message>
    <message>
        <source>{0} broke off after {1} of {2} bytes.</source>
        <translation>{0} interrompeu após {1} de {2} bytes.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed; a later download may continue this one.</source>
        <translation>Cancelado. Nada foi instalado; um download posterior pode continuar este.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>Instale-o.</translation>
    </message>
    <message>
        <source>{0} asks for {1} s of patience</source>
        <translation>{0} pede {1} s de paciência</translation>
    </message>
    <message>
        <source>{0} closed the connection.</source>
        <translation>{0} fechou a conexão.</translation>
    </message>
    <message>
        <source>has a problem (it answers {0})</source>
        <translation>tem um problema (responde {0})</translation>
    </message>
    <message>
        <source>If this network asks you to log in, do so in a browser first.</source>
        <translation>Se esta rede pedir que você faça login, faça isso antes em um navegador.</translation>
    </message>
    <message>
        <source>Downloading {0}, {1} of {2} MB</source>
        <translation>Baixando {0}, {1} de {2} MB</translation>
    </message>
    <message>
        <source>Try again; what was received is continued if the server allows it.</source>
        <translation>Tente de novo; o que foi recebido é continuado se o servidor permitir.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>{0} has sent only {1} bytes in {2} s.</source>
        <translation>{0} enviou apenas {1} bytes em {2} s.</translation>
    </message>
    <message>
        <source>numbers of bands</source>
        <translation>números de bandas</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: {1} holds values that are not finite.</source>
        <translation>Os pesos {0} estão danificados: {1} contém valores que não são finitos.</translation>
    </message>
    <message>
        <source>Get the file anew from where it came from.</source>
        <translation>Obtenha o arquivo de novo de onde ele veio.</translation>
    </message>
    <message>
        <source>{0} holds {1} tensors; expected 1 to {2}.</source>
        <translation>{0} contém {1} tensores; esperava-se de 1 a {2}.</translation>
    </message>
    <message>
        <source>Choose a .safetensors file made by KSDiff.</source>
        <translation>Escolha um arquivo .safetensors feito pelo KSDiff.</translation>
    </message>
    <message>
        <source>{0} is cut off or has bytes to spare: {1} found, {2} expected.</source>
        <translation>{0} está truncado ou tem bytes a mais: encontrados {1}, esperados {2}.</translation>
    </message>
    <message>
        <source>{0} is a safetensors file but not weights of KSDiff (no {1}).</source>
        <translation>{0} é um arquivo safetensors, mas não são pesos do KSDiff (falta {1}).</translation>
    </message>
    <message>
        <source>Choose weights made by KSDiff.</source>
        <translation>Escolha pesos feitos pelo KSDiff.</translation>
    </message>
    <message>
        <source>{0} has weights format {1}; this KSDiff reads {2}.</source>
        <translation>{0} tem o formato de pesos {1}; este KSDiff lê {2}.</translation>
    </message>
    <message>
        <source>Update KSDiff or choose other weights.</source>
        <translation>Atualize o KSDiff ou escolha outros pesos.</translation>
    </message>
    <message>
        <source>{0} does not say what it was trained for, but {1}.</source>
        <translation>{0} não diz para que foi treinado, e sim {1}.</translation>
    </message>
    <message>
        <source>The weights {0} are damaged: {1}.</source>
        <translation>Os pesos {0} estão danificados: {1}.</translation>
    </message>
    <message>
        <source>The weights were trained for {0} from {1} to {2}, this scene has {3}; the result may be worse than usual.</source>
        <translation>Os pesos foram treinados para {0} de {1} a {2}, esta cena tem {3}; o resultado pode ser pior que o habitual.</translation>
    </message>
    <message>
        <source>The weights {0} cannot be read: {1}.</source>
        <translation>Os pesos {0} não podem ser lidos: {1}.</translation>
    </message>
    <message>
        <source>Choose an existing .safetensors file, or one of the classical methods.</source>
        <translation>Escolha um arquivo .safetensors existente, ou um dos métodos clássicos.</translation>
    </message>
    <message>
        <source>{0} is not a weights file of KSDiff.</source>
        <translation>{0} não é um arquivo de pesos do KSDiff.</translation>
    </message>
    <message>
        <source>{0} is not a weights file: its header says {1} bytes in a file of {2}.</source>
        <translation>{0} não é um arquivo de pesos: o cabeçalho dele diz {1} bytes em um arquivo de {2}.</translation>
    </message>
    <message>
        <source>Free space or permissions there, or set {0} to another folder.</source>
        <translation>Libere espaço ou permissões ali, ou defina {0} com outra pasta.</translation>
    </message>
    <message>
        <source>{0} bytes and</source>
        <translation>{0} bytes e</translation>
    </message>
    <message>
        <source>{0} is not what {1} ought to be: found {2} bytes and SHA-256 {3}, expected {4}SHA-256 {5}.{6}</source>
        <translation>{0} não é o que {1} deveria ser: encontrado {2} bytes e SHA-256 {3}, esperado {4}SHA-256 {5}.{6}</translation>
    </message>
    <message>
        <source>Get the file anew from where it is published.</source>
        <translation>Obtenha o arquivo de novo de onde ele é publicado.</translation>
    </message>
    <message>
        <source>It begins like a web page.</source>
        <translation>Ele começa como uma página web.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was installed.</source>
        <translation>Cancelado. Nada foi instalado.</translation>
    </message>
    <message>
        <source>Waiting for another KSDiff that installs the same weights</source>
        <translation>Esperando por outro KSDiff que instala os mesmos pesos</translation>
    </message>
    <message>
        <source>{0} has {1} MB free; {2} MB are needed.</source>
        <translation>{0} tem {1} MB livres; são necessários {2} MB.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} não pode ser criado: {1}.</translation>
    </message>
    <message>
        <source>Verifying {0}</source>
        <translation>Verificando {0}</translation>
    </message>
    <message>
        <source>Close the programs that use it, and try again.</source>
        <translation>Feche os programas que o usam e tente de novo.</translation>
    </message>
    <message>
        <source>The weights {0} are not on this machine.</source>
        <translation>Os pesos {0} não estão nesta máquina.</translation>
    </message>
    <message>
        <source>Download them: Plugins, KSDiff, Weights in QGIS, the algorithm ksdiff:weights, or python -m ksdiff_core weights download {0}.</source>
        <translation>Baixe-os: Complementos, KSDiff, Pesos no QGIS, o algoritmo ksdiff:weights, ou python -m ksdiff_core weights download {0}.</translation>
    </message>
    <message>
        <source>Application Support</source>
        <translation>Application Support</translation>
    </message>
    <message>
        <source>{0} changes the weights {1} {2} with SHA-256 {3}, which are not on this machine.</source>
        <translation>{0} altera os pesos {1} {2} com SHA-256 {3}, que não estão nesta máquina.</translation>
    </message>
    <message>
        <source>Import those weights, or adapt to the scene anew.</source>
        <translation>Importe esses pesos, ou adapte à cena de novo.</translation>
    </message>
    <message>
        <source>{0} does not say which weights it changes.</source>
        <translation>{0} não diz quais pesos altera.</translation>
    </message>
    <message>
        <source>Make it anew with ksdiff:adapt.</source>
        <translation>Crie-o de novo com ksdiff:adapt.</translation>
    </message>
    <message>
        <source>{0} changes weights that are adapted themselves.</source>
        <translation>{0} altera pesos que já são adaptados.</translation>
    </message>
    <message>
        <source>Take the weights that those were made from.</source>
        <translation>Use os pesos a partir dos quais aqueles foram feitos.</translation>
    </message>
    <message>
        <source>The weights were adapted to {0}, this scene is from {1}; the shipped weights may be better.</source>
        <translation>Os pesos foram adaptados a {0}, esta cena é de {1}; os pesos incluídos podem ser melhores.</translation>
    </message>
    <message>
        <source>The weights were adapted with {0} bands, this scene has {1}; the shipped weights may be better.</source>
        <translation>Os pesos foram adaptados com {0} bandas, esta cena tem {1}; os pesos incluídos podem ser melhores.</translation>
    </message>
    <message>
        <source>{0} changes {1} {2}, which {3} does not have.</source>
        <translation>{0} altera {1} {2}, que {3} não tem.</translation>
    </message>
    <message>
        <source>an unknown sensor</source>
        <translation>um sensor desconhecido</translation>
    </message>
    <message>
        <source>No weights are called “{0}”.</source>
        <translation>Não há pesos chamados “{0}”.</translation>
    </message>
    <message>
        <source>Known are {0}.</source>
        <translation>Os conhecidos são {0}.</translation>
    </message>
    <message>
        <source>The weights {0} ship with KSDiff and stay.</source>
        <translation>Os pesos {0} são incluídos no KSDiff e ficam.</translation>
    </message>
    <message>
        <source>Only weights in {0} can be removed.</source>
        <translation>Só pesos em {0} podem ser removidos.</translation>
    </message>
    <message>
        <source>{0} is the name of weights with SHA-256 {1}, not {2}.</source>
        <translation>{0} é o nome de pesos com SHA-256 {1}, não {2}.</translation>
    </message>
    <message>
        <source>Give the other weights another name.</source>
        <translation>Dê outro nome aos outros pesos.</translation>
    </message>
    <message>
        <source>Nobody has said where the weights {0} can be downloaded.</source>
        <translation>Ninguém informou de onde os pesos {0} podem ser baixados.</translation>
    </message>
    <message>
        <source>Give an address and a SHA-256, or import a file.</source>
        <translation>Dê um endereço e um SHA-256, ou importe um arquivo.</translation>
    </message>
    <message>
        <source>{0} has SHA-256 {1}, not {2}.</source>
        <translation>{0} tem SHA-256 {1}, não {2}.</translation>
    </message>
    <message>
        <source>Leave the hash out, or give the address of the other weights.</source>
        <translation>Deixe o hash de fora, ou dê o endereço dos outros pesos.</translation>
    </message>
    <message>
        <source>{0} ships with KSDiff, but {1} is damaged.</source>
        <translation>{0} é incluído no KSDiff, mas {1} está danificado.</translation>
    </message>
    <message>
        <source>Install KSDiff anew.</source>
        <translation>Instale o KSDiff de novo.</translation>
    </message>
    <message>
        <source>Choose another name, remove them first, or allow to overwrite them.</source>
        <translation>Escolha outro nome, remova-os antes, ou permita sobrescrevê-los.</translation>
    </message>
    <message>
        <source>Choose a file that you may read.</source>
        <translation>Escolha um arquivo que você possa ler.</translation>
    </message>
    <message>
        <source>An address alone is not enough: the SHA-256 of the weights is needed too.</source>
        <translation>Um endereço sozinho não basta: também é necessário o SHA-256 dos pesos.</translation>
    </message>
    <message>
        <source>Copy it from where the weights are published.</source>
        <translation>Copie-o de onde os pesos são publicados.</translation>
    </message>
    <message>
        <source>Kernel-space diffusion</source>
        <translation>Difusão no espaço de kernels</translation>
    </message>
    <message>
        <source>KSDiff without the diffusion</source>
        <translation>KSDiff sem a difusão</translation>
    </message>
    <message>
        <source>Kernel-space diffusion, a smaller network</source>
        <translation>Difusão no espaço de kernels, uma rede menor</translation>
    </message>
    <message>
        <source>“{0}” is not a SHA-256; 64 hexadecimal digits were expected.</source>
        <translation>“{0}” não é um SHA-256; esperavam-se 64 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>“{0}” cannot be the name of weights.</source>
        <translation>“{0}” não pode ser o nome de pesos.</translation>
    </message>
    <message>
        <source>Use up to 64 letters a to z, digits, dots, hyphens and underscores.</source>
        <translation>Use até 64 letras de a a z, dígitos, pontos, hifens e sublinhados.</translation>
    </message>
    <message>
        <source>The table of weights {0} is damaged: {1}.</source>
        <translation>A tabela de pesos {0} está danificada: {1}.</translation>
    </message>
    <message>
        <source>“{0}” cannot be downloaded from: an address that begins with https:// is expected.</source>
        <translation>Não é possível baixar de “{0}”: espera-se um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>Choose such an address, or import a file.</source>
        <translation>Escolha um endereço assim, ou importe um arquivo.</translation>
    </message>
    <message>
        <source>The transfer from {0} broke off: {1}.</source>
        <translation>A transferência de {0} foi interrompida: {1}.</translation>
    </message>
    <message>
        <source>The proxy demands a user name and a password (407).</source>
        <translation>O proxy exige um nome de usuário e uma senha (407).</translation>
    </message>
    <message>
        <source>Give them in QGIS under Settings, Options, Network, or in HTTPS_PROXY between http:// and the host, with a colon between them and an @ after them.</source>
        <translation>Informe-os no QGIS em Configurações, Opções, Rede, ou em HTTPS_PROXY entre http:// e o host, separados por dois-pontos e seguidos de um @.</translation>
    </message>
    <message>
        <source>{0} leads from one address to the next, more than {1} times.</source>
        <translation>{0} leva de um endereço a outro, mais de {1} vezes.</translation>
    </message>
    <message>
        <source>Look for another address.</source>
        <translation>Procure outro endereço.</translation>
    </message>
    <message>
        <source>Check the proxy: Settings, Options, Network in QGIS, or HTTPS_PROXY.</source>
        <translation>Verifique o proxy: Configurações, Opções, Rede no QGIS, ou HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The certificate of {0} cannot be verified; something in between may read along.</source>
        <translation>O certificado de {0} não pode ser verificado; algo no caminho pode estar lendo junto.</translation>
    </message>
    <message>
        <source>If your organisation inspects connections, add its certificate in QGIS under Settings, Options, Authentication, or give it with --ca-bundle. Or import a file.</source>
        <translation>Se a sua organização inspeciona conexões, adicione o certificado dela no QGIS em Configurações, Opções, Autenticação, ou informe-o com --ca-bundle. Ou importe um arquivo.</translation>
    </message>
    <message>
        <source>{0} has fallen silent.</source>
        <translation>{0} parou de responder.</translation>
    </message>
    <message>
        <source>Try again later, or import a file.</source>
        <translation>Tente de novo mais tarde, ou importe um arquivo.</translation>
    </message>
    <message>
        <source>{0} cannot be reached in this way: {1}.</source>
        <translation>{0} não pode ser acessado desta forma: {1}.</translation>
    </message>
    <message>
        <source>Check the proxy.</source>
        <translation>Verifique o proxy.</translation>
    </message>
    <message>
        <source>There is no connection to {0}.</source>
        <translation>Não há conexão com {0}.</translation>
    </message>
    <message>
        <source>Check the network, or import a file.</source>
        <translation>Verifique a rede, ou importe um arquivo.</translation>
    </message>
    <message>
        <source>KSDiff download</source>
        <translation>Download do KSDiff</translation>
    </message>
    <message>
        <source>The proxy {0} cannot be reached.</source>
        <translation>O proxy {0} não pode ser acessado.</translation>
    </message>
</context>
</TS>
