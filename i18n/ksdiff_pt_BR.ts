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
        <source>How long it takes is known after the first run.</source>
        <translation>Quanto demora se sabe após a primeira execução.</translation>
    </message>
    <message>
        <source>Takes about {time} on {device}, as fast as the last run.</source>
        <translation>Leva cerca de {time} em {device}, tão rápido quanto a última execução.</translation>
    </message>
    <message>
        <source>Choose the two layers to see what is known of them.</source>
        <translation>Escolha as duas camadas para ver o que se sabe delas.</translation>
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
        <source>Install that there, or make a Python as shown below.</source>
        <translation>Instale isso ali, ou crie um Python como mostrado abaixo.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>O teste foi cancelado.</translation>
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
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <source>Choose a Python that has it under Settings, Options, KSDiff, or the method mtf-glp-hpm, which needs nothing.</source>
        <translation>Escolha um Python que o tenha em Configurações, Opções, KSDiff, ou o método mtf-glp-hpm, que não precisa de nada.</translation>
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
</context>
</TS>
